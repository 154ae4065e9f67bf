/**
 * The coverage of the Sustainable Development Goals at a glance: outputs by goals, each cell with
 * the way to the sentences behind it. All of it comes from saved queries.
 */
package org.w3id.baap.server.matrix;

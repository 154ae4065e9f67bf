/**
 * The coverage of the Sustainable Development Goals at a glance: outputs, outcomes or objectives by
 * goals or targets, as a page, CSV and workbook, each cell with the sentences behind it. All of it
 * comes from saved queries.
 */
package org.w3id.baap.server.matrix;

/**
 * The defects of the source text as a page: by kind and severity, each with its passage and the way
 * to it in the reader. All of it comes from saved queries.
 */
package org.w3id.baap.server.findings;

/**
 * How one thing of the plan leads to another: two ends come in, the paths between them go out, told
 * hop by hop with the sentence that states each, as a table, and drawn. All of it comes from saved
 * queries; references to all of a kind are never walked.
 */
package org.w3id.baap.server.path;

/**
 * Rows of an answer as people read them: labels and codes where the data has addresses. Nodes come
 * in with somebody to ask for their labels; text goes out, for a terminal, as Markdown or as CSV.
 * Knows neither the command nor HTTP.
 */
package org.w3id.baap.server.table;

/**
 * What a reader sees at {@code /sparql}: an editor with saved queries to begin from, the answer as
 * a table with labels and links or what is wrong with the query, and what the endpoint can do. The
 * editor's files and the terms that it completes come from this server alone.
 */
package org.w3id.baap.server.editor;

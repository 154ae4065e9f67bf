/**
 * The plan as RDF: a document model and its references come in; statements in named graphs go out,
 * each span checked against the text. It knows no files and no server.
 */
package org.w3id.baap.loader.rdf;

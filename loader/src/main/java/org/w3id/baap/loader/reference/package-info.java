/**
 * What a sentence of the plan refers to: a line of text and the lists of known codes come in; typed
 * references with the spans that print them, and findings, go out. One grammar, {@link
 * org.w3id.baap.loader.reference.Turn}, declares every turn of phrase. It does not know which
 * output a sentence belongs to, nor what a reference becomes in the graph.
 */
package org.w3id.baap.loader.reference;

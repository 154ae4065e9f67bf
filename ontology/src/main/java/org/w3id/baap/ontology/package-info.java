/**
 * The words of BaAP Graph: in come the Turtle files of this module, out go their statements in
 * named graphs, the shapes, a constant for every term and the addresses of things. It does not know
 * the plan's text, nor where or how the graph is stored and served.
 */
package org.w3id.baap.ontology;

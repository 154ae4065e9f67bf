/**
 * From statements to a release. In come the vocabulary, the editions loaded from their texts, the
 * shapes and the saved queries to describe; out goes a directory {@code DIR/HASH/} that appears
 * whole or not at all, and that anyone can check again. RDF4J Rio writes, Jena reads again and
 * validates. Knows neither how a text is read nor how a release is served.
 */
package org.w3id.baap.server.release;

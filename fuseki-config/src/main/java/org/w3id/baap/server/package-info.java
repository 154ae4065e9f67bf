/**
 * Serves a release over HTTP and pushes one into another store. A release directory comes in;
 * {@link org.w3id.baap.server.BaapServer} answers SPARQL at {@code /sparql} from memory and writes
 * nothing. How a release is built is not known here.
 */
package org.w3id.baap.server;

/**
 * Linked data: every resource of the release under its own path on this server, {@code /id/…} and
 * {@code /doc/…}, the ontology at {@code /def}, and for machines that follow links the linkset of
 * each. A description comes from the union of all graphs and goes out as a page or in an RDF
 * syntax; as CSV go the rows of a saved query.
 */
package org.w3id.baap.server.linked;

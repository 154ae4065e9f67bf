/**
 * The full-text index of a release: N-Quads go in when the release is built, {@code text:query}
 * reads it when the release is served. What is indexed, and how, stands in {@code config.ttl}.
 */
package org.w3id.baap.server.text;

/**
 * A release in memory: its files are checked against their hashes, its N-Quads become graphs that
 * are only read, and their union is the default graph. {@link org.w3id.baap.server.store.Budget} is
 * what one query may use of it.
 */
package org.w3id.baap.server.store;

/**
 * The release that is answered from: its data in memory, its text index, the answers made from it,
 * and the change to the next one. Every request takes one {@link
 * org.w3id.baap.server.served.Served} and keeps to it. Knows no addresses.
 */
package org.w3id.baap.server.served;

/** The page that a visitor comes to first: what can be asked here, and by whom. */
package org.w3id.baap.server.home;

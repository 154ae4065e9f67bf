/**
 * The search page: codes as people write them, things by their names, and passages of the text by
 * their words, with facets. All of it comes from saved queries.
 */
package org.w3id.baap.server.search;

/**
 * What a release publishes of itself beside answers to queries: its files for download and resume,
 * the feed of releases, single graphs, the description of the dataset, the sitemap. Comes in: an
 * address; goes out: a file as it lies there, or a graph in a syntax. Knows no query but by graph.
 */
package org.w3id.baap.server.published;

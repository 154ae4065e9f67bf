/**
 * What this server costs beside others: a generator of bigger graphs, the servers, the questions,
 * paired rounds, and a report. Run by hand; no part of the build.
 */
package org.w3id.baap.benchmarks;

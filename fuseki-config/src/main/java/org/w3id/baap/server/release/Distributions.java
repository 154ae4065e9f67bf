package org.w3id.baap.server.release;

import static org.w3id.baap.server.release.DatasetGraph.download;
import static org.w3id.baap.server.release.DatasetGraph.part;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Where each file is had (DCAT), as it is and compressed, e.g. {@code data.nq} with its size, media
 * type and SHA-256, and {@code data.nq.gz} with its own.
 */
final class Distributions {

    static final String EU = "http://publications.europa.eu/resource/authority/";

    private static final String IANA = "https://www.iana.org/assignments/media-types/";
    private static final IRI STABLE = Values.iri(EU, "planned-availability/STABLE");
    private static final IRI AVAILABILITY =
            Values.iri("http://data.europa.eu/r5r/", "availability");

    private final DatasetGraph graph;
    private final String hash;

    Distributions(DatasetGraph graph, String hash) {
        this.graph = graph;
        this.hash = hash;
    }

    /** Says that a dataset is had as a file, and as its compressed twin. */
    void add(IRI dataset, ReleaseFile file) {
        var plain = distribution(dataset, file, file.path(), file.bytes(), file.sha256());
        graph.says(plain, DCTERMS.DESCRIPTION, file.title());
        file.gzipped()
                .ifPresent(
                        twin -> {
                            var packed =
                                    distribution(
                                            dataset,
                                            file,
                                            twin.path(),
                                            twin.bytes(),
                                            twin.sha256());
                            graph.says(packed, DCTERMS.DESCRIPTION, file.title() + ", compressed")
                                    .has(packed, DCAT.COMPRESS_FORMAT, media("application/gzip"));
                        });
    }

    private IRI distribution(
            IRI dataset, ReleaseFile file, String path, long bytes, String sha256) {
        var distribution = part("distribution/" + path);
        var address = download(hash, path);
        graph.has(dataset, DCAT.HAS_DISTRIBUTION, distribution)
                .is(distribution, DCAT.DISTRIBUTION)
                .has(distribution, DCTERMS.TITLE, Values.literal(path))
                .has(distribution, DCAT.ACCESS_URL, address)
                .has(distribution, DCAT.DOWNLOAD_URL, address)
                .has(distribution, DCAT.MEDIA_TYPE, media(file.mediaType()))
                .has(distribution, DCTERMS.FORMAT, format(file.mediaType()))
                // DCAT-AP asks for a decimal here.
                .has(distribution, DCAT.BYTE_SIZE, Values.literal(bytes + ".0", XSD.DECIMAL))
                .has(distribution, DCTERMS.LICENSE, Catalogue.LICENCE)
                .has(distribution, AVAILABILITY, STABLE)
                .checksum(distribution, sha256);
        graph.is(STABLE, SKOS.CONCEPT)
                .says(STABLE, SKOS.PREF_LABEL, "stable")
                .has(STABLE, SKOS.IN_SCHEME, Values.iri(EU, "planned-availability"));
        if (!file.mediaType().equals("text/plain")) {
            graph.has(dataset, VOID.DATA_DUMP, address);
        }
        return distribution;
    }

    private IRI media(String mediaType) {
        var media = Values.iri(IANA, mediaType);
        graph.is(media, DCTERMS.MEDIA_TYPE);
        return media;
    }

    private IRI format(String mediaType) {
        var format =
                Values.iri(
                        EU,
                        "file-type/"
                                + switch (mediaType) {
                                    case "application/n-quads" -> "RDF_N_QUADS";
                                    case "application/trig" -> "RDF_TRIG";
                                    case "application/ld+json" -> "JSON_LD";
                                    case "text/turtle" -> "RDF_TURTLE";
                                    default -> "TXT";
                                });
        graph.is(format, DCTERMS.MEDIA_TYPE_OR_EXTENT)
                .has(format, SKOS.IN_SCHEME, Values.iri(EU, "file-type"));
        return format;
    }
}

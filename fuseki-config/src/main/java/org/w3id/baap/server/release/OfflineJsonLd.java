package org.w3id.baap.server.release;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;

/** JSON-LD read without the network: a context must stand in the file itself. */
final class OfflineJsonLd {

    private OfflineJsonLd() {}

    static JsonLdOptions options() {
        var options =
                new JsonLdOptions(
                        (address, settings) -> {
                            throw new JsonLdError(
                                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                                    "a context elsewhere is not fetched: " + address);
                        });
        options.setUseNativeTypes(false);
        return options;
    }
}

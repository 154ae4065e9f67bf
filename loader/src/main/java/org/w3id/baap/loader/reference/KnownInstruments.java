package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.reference.Reference.InstrumentReference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the vocabulary knows of instruments, e.g. that WTDC Resolution 17 was revised in Dubai and
 * in Buenos Aires.
 *
 * @param byCode by scheme and number, e.g. {@code wtdc-res/17}
 */
public record KnownInstruments(Map<String, KnownInstrument> byCode) {

    public KnownInstruments {
        byCode = Map.copyOf(byCode);
    }

    /**
     * One instrument.
     *
     * @param titleVerified whether its title was seen in an official text
     */
    public record KnownInstrument(boolean titleVerified, List<Revision> revisions) {

        public KnownInstrument {
            revisions = List.copyOf(revisions);
        }
    }

    Optional<KnownInstrument> of(InstrumentReference instrument) {
        return Optional.ofNullable(byCode.get(instrument.scheme() + "/" + instrument.code()));
    }
}

package org.w3id.baap.loader.plan;

import java.util.List;

/**
 * A change that the contribution proposes at its start, e.g. {@code 2. In Output 2.1, under
 * “Broadcasting”, add texts regarding promoting video services and applications.}
 *
 * @param output the output it names
 * @param quotedHeading the heading it names
 * @param topic what the added text is about
 * @param realisedBy the sentences and bullets that add it, in text order
 */
public record AmendmentProposal(
        int number,
        Wording wording,
        Code output,
        Wording quotedHeading,
        Wording topic,
        List<Wording> realisedBy) {

    public AmendmentProposal {
        realisedBy = List.copyOf(realisedBy);
    }
}

package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Span;

import java.util.List;
import java.util.Optional;

/**
 * A change that the contribution proposes at its start, e.g. {@code 2. In Output 2.1, under
 * “Broadcasting”, add texts regarding promoting video services and applications.}
 *
 * @param number as printed, else counted
 * @param output the output it names
 * @param outputSpan the printed code of that output
 * @param quotedHeading the heading it names
 * @param topic what the added text is about
 * @param realisedBy the sentences and bullets that add it, in text order
 */
public record AmendmentProposal(
        int number,
        Wording wording,
        Code output,
        Span outputSpan,
        Optional<Wording> quotedHeading,
        Wording topic,
        List<Wording> realisedBy) {

    public AmendmentProposal {
        realisedBy = List.copyOf(realisedBy);
    }

    AmendmentProposal realisedBy(List<Wording> passages) {
        return new AmendmentProposal(
                number, wording, output, outputSpan, quotedHeading, topic, passages);
    }
}

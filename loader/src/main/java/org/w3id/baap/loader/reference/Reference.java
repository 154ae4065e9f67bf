package org.w3id.baap.loader.reference;

import java.util.Optional;

/** What a code or phrase of the plan stands for, e.g. target 5.b for a printed {@code 5b}. */
public sealed interface Reference {

    /** The scheme in addresses, e.g. {@code sdg-target}. */
    String scheme();

    /** The code within the scheme, e.g. {@code 5.b}. */
    String code();

    /** As a reader would say it, e.g. {@code WTDC Resolution 17}. */
    String label();

    /** A resolution, decision or recommendation, e.g. WTDC Resolution 17 (Rev. Dubai, 2014). */
    record InstrumentReference(
            InstrumentScheme instruments, int number, Optional<Revision> revision)
            implements Reference {

        @Override
        public String scheme() {
            return instruments.slug();
        }

        @Override
        public String code() {
            return Integer.toString(number);
        }

        @Override
        public String label() {
            var date = revision.map(r -> " (" + r.notation() + ")").orElse("");
            return instruments.noun() + " " + number + date;
        }
    }

    /** A WSIS action line or sub-line, e.g. {@code C5}, {@code C7-e-health}. */
    record ActionLine(String code) implements Reference {

        @Override
        public String scheme() {
            return "action-line";
        }

        @Override
        public String label() {
            return "WSIS Action Line " + code;
        }
    }

    /** A Sustainable Development Goal, e.g. 13. */
    record Goal(int number) implements Reference {

        @Override
        public String scheme() {
            return "sdg-goal";
        }

        @Override
        public String code() {
            return Integer.toString(number);
        }

        @Override
        public String label() {
            return "SDG " + number;
        }
    }

    /** A target of a goal, e.g. {@code 9.c}; the plan also writes {@code 9c}. */
    record Target(int goal, String item) implements Reference {

        @Override
        public String scheme() {
            return "sdg-target";
        }

        @Override
        public String code() {
            return goal + "." + item;
        }

        @Override
        public String label() {
            return "SDG target " + code();
        }
    }

    /**
     * A paragraph of another document, e.g. 112 of the Tunis Agenda.
     *
     * @param document the document's slug, e.g. {@code tunis-agenda}
     */
    record Paragraph(String document, int number) implements Reference {

        @Override
        public String scheme() {
            return "paragraph";
        }

        @Override
        public String code() {
            return document + "-" + number;
        }

        @Override
        public String label() {
            return "paragraph " + number + " of " + document;
        }
    }

    /** A goal of Connect 2020, e.g. 1 for "Goal 1: Growth"; met in prose only. */
    record ConnectGoal(int number) implements Reference {

        @Override
        public String scheme() {
            return "connect-2020";
        }

        @Override
        public String code() {
            return Integer.toString(number);
        }

        @Override
        public String label() {
            return "Connect 2020 Goal " + number;
        }
    }

    /** A blanket reference, e.g. "all WTDC Resolutions"; never expanded here. */
    record All(ReferenceSet set) implements Reference {

        @Override
        public String scheme() {
            return set.scheme();
        }

        @Override
        public String code() {
            return "all";
        }

        @Override
        public String label() {
            return "all " + set.slug();
        }
    }
}

package org.w3id.baap.server.sparql;

import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.w3id.baap.server.http.Refused;

/** Property paths that end, e.g. {@code baap:partOf+}, but not {@code ((baap:partOf*)*)*}. */
final class PathCheck {

    private PathCheck() {}

    static void check(Path path) {
        check(path, false);
    }

    private static void check(Path path, boolean repeated) {
        switch (path) {
            case P_Link link -> SafeAlgebra.checkPredicate(link.getNode());
            case P_ReverseLink link -> SafeAlgebra.checkPredicate(link.getNode());
            case P_NegPropSet set -> {}
            case P_Inverse inverse -> check(inverse.getSubPath(), repeated);
            case P_ZeroOrOne optional -> check(optional.getSubPath(), repeated);
            case P_Seq sequence -> {
                check(sequence.getLeft(), repeated);
                check(sequence.getRight(), repeated);
            }
            case P_Alt alternatives -> {
                check(alternatives.getLeft(), repeated);
                check(alternatives.getRight(), repeated);
            }
            case P_ZeroOrMore1 star -> checkRepeated(star.getSubPath(), repeated);
            case P_OneOrMore1 plus -> checkRepeated(plus.getSubPath(), repeated);
            case P_Mod counted -> throw unknown();
            case P_FixedLength counted -> throw unknown();
            default -> throw unknown();
        }
    }

    private static void checkRepeated(Path path, boolean repeated) {
        if (repeated) {
            throw new Refused(
                    422,
                    "A repeated path (* or +) inside another is not answered; one of them is enough.");
        }
        check(path, true);
    }

    private static Refused unknown() {
        return new Refused(422, "This kind of path is not in SPARQL 1.1.");
    }
}

package org.w3id.baap.server.store;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link Terms} in a file: of each what it is, e.g. 2 for a text with a language, and its parts in
 * UTF-8, each after its length in bytes.
 */
final class PackedTerms {

    private static final byte ADDRESS = 0;
    private static final byte TEXT = 1;
    private static final byte TEXT_IN_LANGUAGE = 2;
    private static final byte TYPED = 3;

    private PackedTerms() {}

    /** Whether all terms are such as a release has: no blank nodes, no triple terms. */
    static boolean canWrite(Terms terms) {
        for (int number = 0; number < terms.size(); number++) {
            var node = terms.node(number);
            boolean known =
                    node.isURI() || node.isLiteral() && node.getLiteralBaseDirection() == null;
            if (!known) {
                return false;
            }
        }
        return true;
    }

    static void write(Terms terms, DataOutputStream out) throws IOException {
        List<String> types = new ArrayList<>();
        for (int number = 0; number < terms.size(); number++) {
            var node = terms.node(number);
            if (isTyped(node) && !types.contains(node.getLiteralDatatypeURI())) {
                types.add(node.getLiteralDatatypeURI());
            }
        }
        out.writeInt(types.size());
        for (var type : types) {
            write(type, out);
        }
        out.writeInt(terms.size());
        for (int number = 0; number < terms.size(); number++) {
            write(terms.node(number), types, out);
        }
    }

    private static boolean isTyped(Node node) {
        return node.isLiteral()
                && node.getLiteralLanguage().isEmpty()
                && !XSDDatatype.XSDstring.equals(node.getLiteralDatatype());
    }

    private static void write(Node node, List<String> types, DataOutputStream out)
            throws IOException {
        if (node.isURI()) {
            out.writeByte(ADDRESS);
            write(node.getURI(), out);
        } else if (isTyped(node)) {
            out.writeByte(TYPED);
            out.writeShort(types.indexOf(node.getLiteralDatatypeURI()));
            write(node.getLiteralLexicalForm(), out);
        } else if (node.getLiteralLanguage().isEmpty()) {
            out.writeByte(TEXT);
            write(node.getLiteralLexicalForm(), out);
        } else {
            out.writeByte(TEXT_IN_LANGUAGE);
            write(node.getLiteralLanguage(), out);
            write(node.getLiteralLexicalForm(), out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Terms read(ByteBuffer in) {
        var types = new RDFDatatype[PackedFile.count(in, 1)];
        for (int i = 0; i < types.length; i++) {
            types[i] = NodeFactory.getType(text(in));
        }
        int size = PackedFile.count(in, 1);
        var terms = new Terms(size);
        for (int i = 0; i < size; i++) {
            terms.add(node(in, types));
        }
        return terms;
    }

    private static Node node(ByteBuffer in, RDFDatatype... types) {
        byte kind = in.get();
        return switch (kind) {
            case ADDRESS -> NodeFactory.createURI(text(in));
            case TEXT -> NodeFactory.createLiteralString(text(in));
            case TEXT_IN_LANGUAGE -> {
                var language = text(in);
                yield NodeFactory.createLiteralLang(text(in), language);
            }
            case TYPED -> {
                var type = types[in.getShort()];
                yield NodeFactory.createLiteralDT(text(in), type);
            }
            default -> throw new IllegalStateException("no such kind of term: " + kind);
        };
    }

    private static String text(ByteBuffer in) {
        var bytes = new byte[PackedFile.count(in, 1)];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

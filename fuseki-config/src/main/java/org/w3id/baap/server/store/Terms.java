package org.w3id.baap.server.store;

import org.apache.jena.graph.Node;

import java.util.Arrays;

/**
 * The terms of a release, each under a number, e.g. {@code baap:Output} under 17: triples are kept
 * and joined as numbers, which compare at once. Terms are added while a release is read, and only
 * looked up afterwards.
 */
final class Terms {

    /** No number: of a term that stands in no triple. */
    static final int NONE = -1;

    private static final int FIRST_ROOM = 1 << 12;

    private Node[] nodes;
    private int[] table;
    private int size;

    Terms() {
        this(FIRST_ROOM);
    }

    /** With room for so many, and for more when they come. */
    Terms(int room) {
        nodes = new Node[Math.max(1, room)];
        table = emptied(Integer.highestOneBit(nodes.length) * 4);
    }

    private static int[] emptied(int length) {
        var table = new int[length];
        Arrays.fill(table, NONE);
        return table;
    }

    /** The number of a term, a new one if it is new. */
    int add(Node node) {
        int place = place(node);
        if (table[place] != NONE) {
            return table[place];
        }
        if (size == nodes.length) {
            grow();
            place = place(node);
        }
        nodes[size] = node;
        table[place] = size;
        return size++;
    }

    /** The number of a term, or {@link #NONE}. */
    int of(Node node) {
        return table[place(node)];
    }

    Node node(int number) {
        return nodes[number];
    }

    int size() {
        return size;
    }

    // where the term is, or the free place where it would be; a quarter of the table or more is
    // free
    private int place(Node node) {
        int hash = node.hashCode();
        int place = (hash ^ hash >>> 16) & table.length - 1;
        while (table[place] != NONE && !nodes[table[place]].equals(node)) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private void grow() {
        nodes = Arrays.copyOf(nodes, 2 * size);
        table = emptied(Integer.highestOneBit(nodes.length) * 4);
        for (int number = 0; number < size; number++) {
            table[place(nodes[number])] = number;
        }
    }
}

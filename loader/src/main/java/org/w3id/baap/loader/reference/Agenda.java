package org.w3id.baap.loader.reference;

/** Whose goals a paragraph of prose speaks of, where it says only "Goal 1". */
public enum Agenda {
    SDGS,
    CONNECT_2020
}

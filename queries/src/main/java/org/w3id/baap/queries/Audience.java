package org.w3id.baap.queries;

/** Who asks a question, e.g. {@link #AUDITOR} for the findings. */
public enum Audience {
    RESEARCHER,
    INTEGRATOR,
    AUDITOR
}

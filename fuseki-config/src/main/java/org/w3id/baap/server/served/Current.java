package org.w3id.baap.server.served;

import java.util.function.Supplier;

/**
 * Which release is answered from at this moment. Changing it takes effect between two requests: one
 * that has begun goes on with the release it began with.
 */
public final class Current implements Supplier<Served> {

    private volatile Served served;

    @Override
    public Served get() {
        return served;
    }

    /** From now on requests get this one. */
    public void change(Served next) {
        served = next;
    }
}

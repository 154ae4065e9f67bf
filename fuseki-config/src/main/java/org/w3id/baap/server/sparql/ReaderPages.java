package org.w3id.baap.server.sparql;

import org.apache.jena.query.Query;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Problem;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

/** What a reader sees at the endpoint's address, {@code /sparql}, where programs get data. */
public interface ReaderPages {

    /** The page to ask from, e.g. {@code /sparql?edit=ASK%7B%7D} with that query in it. */
    Reply.Representation editor(Ask ask, Served served);

    /** The same with the answer, e.g. {@code /sparql?query=ASK%7B%7D} for a browser. */
    Reply.Representation answer(Ask ask, Served served, Query query, Answers answers);

    /** The same with what is wrong with the query, in HTML. */
    byte[] problem(Ask ask, Served served, Problem problem);
}

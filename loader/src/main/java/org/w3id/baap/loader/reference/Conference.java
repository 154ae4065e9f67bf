package org.w3id.baap.loader.reference;

import java.util.Arrays;
import java.util.Optional;

/** A conference that adopts instruments, by place and year, e.g. WTDC in Dubai, 2014. */
enum Conference {
    BUENOS_AIRES_1994(Body.WTDC, "Buenos Aires", 1994),
    VALLETTA_1998(Body.WTDC, "Valletta", 1998),
    ISTANBUL_2002(Body.WTDC, "Istanbul", 2002),
    DOHA_2006(Body.WTDC, "Doha", 2006),
    HYDERABAD_2010(Body.WTDC, "Hyderabad", 2010),
    DUBAI_2014(Body.WTDC, "Dubai", 2014),
    BUENOS_AIRES_2017(Body.WTDC, "Buenos Aires", 2017),
    KIGALI_2022(Body.WTDC, "Kigali", 2022),
    NICE_1989(Body.PP, "Nice", 1989),
    GENEVA_1992(Body.PP, "Geneva", 1992),
    KYOTO_1994(Body.PP, "Kyoto", 1994),
    MINNEAPOLIS_1998(Body.PP, "Minneapolis", 1998),
    MARRAKESH_2002(Body.PP, "Marrakesh", 2002),
    ANTALYA_2006(Body.PP, "Antalya", 2006),
    GUADALAJARA_2010(Body.PP, "Guadalajara", 2010),
    BUSAN_2014(Body.PP, "Busan", 2014),
    DUBAI_2018(Body.PP, "Dubai", 2018),
    BUCHAREST_2022(Body.PP, "Bucharest", 2022);

    private final Body body;
    private final String place;
    private final int year;

    Conference(Body body, String place, int year) {
        this.body = body;
        this.place = place;
        this.year = year;
    }

    /** Whose conference met there then; "Resolution 34 (Rev. Dubai, 2014)" is WTDC's. */
    static Optional<Body> bodyOf(Revision revision) {
        return Arrays.stream(values())
                .filter(c -> c.year == revision.year())
                .filter(c -> c.place.equalsIgnoreCase(revision.place()))
                .map(c -> c.body)
                .findFirst();
    }
}

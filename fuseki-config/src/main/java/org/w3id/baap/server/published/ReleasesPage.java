package org.w3id.baap.server.published;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.release.ReleaseFile;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;

import java.util.List;

/**
 * The releases and their files, for readers.
 *
 * @param current the hash of the one that is served
 */
public record ReleasesPage(Frame frame, String current, List<One> newestFirst) {

    /** A release by its hash. */
    public record One(String hash, List<ReleaseFile> files) {
        public One {
            files = List.copyOf(files);
        }
    }

    public ReleasesPage {
        newestFirst = List.copyOf(newestFirst);
    }

    static ReleasesPage of(Ask ask, Served served, List<Announcement> newestFirst) {
        return new ReleasesPage(
                Frame.of("Releases", DumpDoor.PATH, ask, served.release())
                        .below(List.of(Frame.Crumb.to("The data", "/dataset")))
                        .with(new Frame.Data("Atom feed", Form.ATOM.mediaType(), ReleasesDoor.FEED))
                        .with(Frame.Data.csv(ReleasesDoor.FILES))
                        .withGraph("dataset", served)
                        .loading("dataset.css"),
                served.release().hash(),
                newestFirst.stream().map(a -> new One(a.release().hash(), a.files())).toList());
    }
}

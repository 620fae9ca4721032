package io.rolewright.cli;

import io.rolewright.engine.visibility.AdvertCorpus;
import io.rolewright.engine.visibility.HeldCorpus;
import io.rolewright.engine.visibility.SearchedAdvert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** The adverts of a folder and the folders in it; what cannot be read is not among them. */
final class FolderCorpus {
    private FolderCorpus() {}

    static AdvertCorpus of(Path folder, Desk desk) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw Refused.usage(folder.toString(), "cli.no-such-folder");
        }
        var adverts = new ArrayList<SearchedAdvert>();
        try (var files = Files.walk(folder)) {
            var inputs = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Input(file.toString()))
                    .toList();
            desk.postings(inputs, answer -> {
                if (answer instanceof Answer.Taken<Desk.Postings> taken) {
                    taken.value().all().forEach(posting -> adverts.add(SearchedAdvert.of(posting)));
                }
            });
        }
        return new HeldCorpus("folder " + folder, adverts);
    }
}

package io.rolewright.cli;

import io.rolewright.engine.advert.JsonJobPosting;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.shared.Version;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Shows the jobs of a file. */
final class JobLines implements Lines<ReadPage> {
    private final Taxonomy taxonomy;
    private final JsonJobPosting json;

    JobLines(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.json = new JsonJobPosting(taxonomy, Version.current());
    }

    @Override
    public Stream<ObjectNode> json(ReadPage page) {
        return page.jobs().stream().map(job -> switch (job) {
            case ReadPage.Taken taken -> json.of(taken.origin(), taken.advert());
            case ReadPage.NotTaken not -> line(page, not);
        });
    }

    @Override
    public String text(ReadPage page) {
        return AdvertText.of(page, taxonomy);
    }

    @Override
    public List<Refusal> refusals(ReadPage page) {
        return page.jobs().stream()
                .filter(ReadPage.NotTaken.class::isInstance)
                .map(job -> Refusal.ofItem(page.file(), job.item(), ((ReadPage.NotTaken) job).code()))
                .toList();
    }

    private static ObjectNode line(ReadPage page, ReadPage.NotTaken not) {
        var line = Show.line(new Refusal(page.file(), not.code()));
        ((ObjectNode) line.at("/meta/rolewright")).put("item", not.item());
        return line;
    }
}

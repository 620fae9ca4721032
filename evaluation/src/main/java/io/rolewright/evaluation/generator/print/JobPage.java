package io.rolewright.evaluation.generator.print;

import static io.rolewright.evaluation.generator.print.Markup.element;
import static io.rolewright.evaluation.generator.print.Markup.raw;

import io.rolewright.evaluation.generator.world.Advert;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page of an employer's careers site: the advert with its JSON-LD, and all that stands around it.
 *
 * @param related titles of other jobs, which the page offers below
 */
public record JobPage(String file, Advert advert, List<String> related) {
    private static final List<String> DESIGNS = List.of("pages/plain.html", "pages/board.html", "pages/modern.html");

    /** The bytes of the page; the dice decide its design and which fields the JSON-LD has. */
    public byte[] bytes(Dice dice) {
        String description = new Description(advert, dice).html();
        String page = Template.read(dice.pick(DESIGNS))
                .fill(Map.of(
                        "title", Markup.escaped(advert.title()),
                        "employer", Markup.escaped(advert.employer()),
                        "place", Markup.escaped(advert.offer().place().written()),
                        "site", World.domain(advert.employer()),
                        "reference", advert.offer().reference(),
                        "posted", advert.offer().posted().toString(),
                        "related", links(),
                        "description", description,
                        "jsonld", new JobPosting(advert, description, dice).script()));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private String links() {
        return related.stream()
                .map(title -> raw("li", element("a href=\"/jobs\"", title)))
                .collect(Collectors.joining("\n"));
    }
}

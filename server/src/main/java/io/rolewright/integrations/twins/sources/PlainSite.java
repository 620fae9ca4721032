package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.util.Optional;

/** A site of pages for people alone: no markup, no sitemap, only links from page to page. */
public final class PlainSite extends WebSite {
    private static final int PER_PAGE = 50;

    public PlainSite(World world) {
        super(world, Site.PLAIN);
    }

    @Override
    public String start() {
        return "/jobs";
    }

    @Override
    String posting(Posting posting, String url) {
        return Page.of(posting.advert().title(), "", Page.advert(posting.advert()));
    }

    @Override
    Optional<TwinAnswer> other(TwinRequest request) {
        return request.path().equals(start())
                ? Optional.of(TwinAnswer.html(list(request, PER_PAGE)))
                : Optional.empty();
    }
}

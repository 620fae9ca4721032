package io.rolewright.cli.demo;

import io.rolewright.cli.Platform;
import io.rolewright.cli.TwinnedPartners;
import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.workspace.Domain;
import io.rolewright.integrations.twins.world.Site;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demo's server, and beside it the twins of all that is outside.
 *
 * @param address where people and programs reach the server
 * @param zone of the agency
 * @param partners sources, boards and carriers
 */
record Premises(ConfigurableApplicationContext server, URI address, ZoneId zone, TwinnedPartners partners)
        implements AutoCloseable {
    /** Where the adverts of the market stand. */
    static final List<Site> SITES = List.of(Site.COMPANY, Site.GREENHOUSE, Site.LEVER, Site.RSS, Site.XML, Site.CSV);

    private static final TwinSettings MARKET =
            TwinSettings.usual().withSites(SITES).withAdverts(60).withoutLimits();

    /** Twins may be asked far more often than boards, and nobody wants to wait for an hour. */
    private static final List<String> HASTE = List.of(
            "--rolewright.listings.schedule-every=250ms",
            "--rolewright.listings.retry-first=500ms",
            "--rolewright.listings.retry-longest=1s",
            "--rolewright.listings.look-within=500ms",
            "--rolewright.listings.news-every=1s",
            "--rolewright.communications.delivery.look-every=200ms",
            "--rolewright.communications.calls.look-every=1s",
            "--rolewright.communications.meetings.look-every=1s",
            "--rolewright.communications.meetings.pause=1s",
            "--rolewright.integrations.web.backoff=50ms",
            "--rolewright.integrations.web.rest=200ms");

    /** E-mails go by the recruiter's Gmail, texts by Twilio. */
    private static final List<String> CARRIERS = List.of(
            "--rolewright.communications.mail.carrier=GMAIL",
            "--rolewright.communications.smtp.from=" + Domain.RECRUITER,
            "--rolewright.communications.texts.carrier=TWILIO");

    /** Starts all; answers when the server is ready. */
    static Premises open(Platform platform, Path folder) throws IOException {
        var address = URI.create("http://127.0.0.1:" + freePort());
        var zone = Afternoon.at(Clock.systemUTC().instant());
        var partners = new TwinnedPartners(MARKET);
        var settings = new ArrayList<>(HASTE);
        settings.addAll(CARRIERS);
        settings.addAll(List.of(
                "--rolewright.data=" + data(folder),
                "--server.port=" + address.getPort(),
                "--rolewright.agency.site=" + address,
                "--rolewright.agency.zone=" + zone,
                "--logging.config=classpath:logback-file.xml",
                "--logging.file.name=" + folder.resolve("server.log")));
        partners.settings().forEach((name, value) -> settings.add("--" + name + "=" + value));
        return new Premises(platform.start(settings.toArray(String[]::new)), address, zone, partners);
    }

    /** Where the server keeps its data. */
    static Path data(Path folder) {
        return folder.resolve("data");
    }

    Twins twins() {
        return partners.twins();
    }

    /** Adverts name the address of the careers site, so it has to be known before the server is up. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        server.close();
        partners.close();
    }
}

package io.rolewright.engine.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.Pay;
import io.rolewright.engine.advert.Place;
import io.rolewright.engine.board.BoardEntry.DetailsNeeded;
import io.rolewright.engine.board.BoardEntry.Refused;
import io.rolewright.engine.document.Finding;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardReaderTest {
    /** title; employer; places; mode; contract; pay; posted. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            greenhouse.json          ; greenhouse      ; 4 ; 127817 ; Vault Designer; Vaults of Derwent; Hobart Tasmania AU;; ; 90000-110000 AUD YEAR; 2026-10-30
            greenhouse-job.json      ; greenhouse      ; 1 ; 127817 ; Vault Designer;; New York NY US;;;;
            lever.json               ; lever           ; 2 ; 5ac21346-8e0c-4494-8e7a-3eb92ff77902 ; Java Engineer;; Sydney AU, Melbourne AU; HYBRID; FULL_TIME; 120000-140000 AUD YEAR; 2026-09-21
            lever-grouped.json       ; lever           ; 2 ; 5a ; Java Engineer;; Sydney AU;; FULL_TIME;;
            ashby.json               ; ashby           ; 2 ; a1 ; Data Analyst;; Sydney NSW AU, Auckland NZ; ON_SITE; FULL_TIME; 100000-120000 AUD YEAR; 2026-11-01
            smartrecruiters.json     ; smartrecruiters ; 2 ; 743999 ; Welder; Iron Bay; Newcastle NSW AU; HYBRID; FULL_TIME;; 2026-11-01
            smartrecruiters-job.json ; smartrecruiters ; 1 ; 743999 ; Welder; Iron Bay; Newcastle NSW 2300 AU;; FULL_TIME;; 2026-11-01
            workable.json            ; workable        ; 1 ; AB12 ; Barista;; Melbourne Victoria AU; ON_SITE; PART_TIME;; 2026-11-03
            workable-job.json        ; workable        ; 1 ; AB12 ; Barista;; Melbourne Victoria AU; ON_SITE; PART_TIME;; 2026-11-03
            workable-widget.json     ; workable        ; 1 ; AB12 ; Barista; Bean There; Melbourne Victoria AU;; PART_TIME;; 2026-11-03
            recruitee.json           ; recruitee       ; 1 ; 901 ; Gardener; City Parks; Utrecht Utrecht NL; ON_SITE; PART_TIME; 2400-2900 EUR MONTH; 2026-07-30
            indeed.xml               ; indeed-xml      ; 2 ; J-123 ; Java Engineer; Acme; Sydney NSW 2000 AU;; FULL_TIME; 90000-110000 AUD YEAR; 2026-11-01
            jooble.xml               ; jooble-xml      ; 1 ; 123 ; Kranführer (m/w/d); Hafenwerk; Hamburg DE;; FULL_TIME; 3200-3800 EUR MONTH; 2026-11-01
            rss.xml                  ; rss             ; 2 ; sea-1 ; Lighthouse Keeper; Coast Trust; Fremantle WA AU;; FULL_TIME;; 2026-11-20
            atom.xml                 ; atom            ; 2 ; urn:job:1 ; Beekeeper; Hive Ltd;;;;; 2026-11-18
            jobs.csv                 ; table           ; 2 ; N-7 ; Nurse "nights"; Harbour Hospital; Leeds GB;; PART_TIME; 18.5-18.5 GBP HOUR; 2026-11-23
            personio.xml             ; personio        ; 1 ; 815 ; Uhrmacher (m/w/d); Uhrwerk GmbH; Glashütte, Dresden DE;; FULL_TIME;; 2026-11-02
            linkedin-search.html     ; linkedin        ; 2 ; 4001 ; Baker; Crumb & Co; Fremantle Western Australia AU;;; 30-35 AUD HOUR; 2026-11-20
            unknown.json             ; json            ; 2 ; V1 ; Ferry Captain; Blue Line; Bergen NO;; FULL_TIME; 600000-700000 NOK YEAR; 2026-11-10
            """)
    void readsEveryFormat(
            String file,
            String format,
            int entries,
            String id,
            String title,
            String employer,
            String places,
            String mode,
            String contract,
            String pay,
            String posted)
            throws Exception {
        BoardPage page = Boards.reader().read(Boards.text(file));
        JobPosting job = page.entries().getFirst().posting().orElseThrow();

        assertThat(page.format()).isEqualTo(format);
        assertThat(page.mapping()).isPresent();
        assertThat(page.entries()).hasSize(entries);
        assertThat(page.entries().getFirst().id()).contains(id);
        assertThat(job.title()).isEqualTo(title);
        assertThat(job.employer()).isEqualTo(Optional.ofNullable(employer));
        assertThat(job.places().stream().map(BoardReaderTest::words).collect(Collectors.joining(", ")))
                .isEqualTo(places == null ? "" : places);
        assertThat(job.workMode().map(Enum::name)).isEqualTo(Optional.ofNullable(mode));
        assertThat(job.contractTypes().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(contract == null ? "" : contract);
        assertThat(job.pay().map(BoardReaderTest::words)).isEqualTo(Optional.ofNullable(pay));
        assertThat(job.posted().map(Object::toString)).isEqualTo(Optional.ofNullable(posted));
    }

    private static String words(Place place) {
        return Stream.of(place.locality(), place.region(), place.postalCode(), place.country())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String words(Pay pay) {
        return "%s-%s %s %s"
                .formatted(
                        pay.minimum().toPlainString(),
                        pay.maximum().toPlainString(),
                        pay.currency().orElse("?"),
                        pay.interval());
    }

    @Test
    void undoesTheEscapingOfDescriptionsAndPutsTheirPartsTogether() throws Exception {
        assertThat(first("greenhouse.json").html())
                .isEqualTo(
                        "<p>Design vaults &amp; strongrooms for banks.</p><h3>You bring</h3><ul><li>Ten years of steel</li></ul>");
        assertThat(first("lever.json").text())
                .isEqualTo(
                        "Java Engineer\n\nBuild freight software.\n\nRequirements\n\n• Java\n• PostgreSQL\n\nWe sail on Fridays.");
        assertThat(first("personio.xml").text())
                .contains("Deine Aufgaben\n\n• Uhren bauen\n\nDein Profil\n\nRuhige Hand");
        assertThat(first("atom.xml").text()).isEqualTo("Beekeeper\n\nKeep bees.\n\n• No allergies");
        assertThat(first("rss.xml").text()).isEqualTo("Lighthouse Keeper\n\nKeep the light burning, all night.");
    }

    @Test
    void saysWhereTheDescriptionStandsWhenAListHasNone() throws Exception {
        BoardPage page = Boards.reader().read(Boards.text("smartrecruiters.json"));

        assertThat(page.total()).contains(5L);
        assertThat(page.entries().getFirst().outcome()).isInstanceOfSatisfying(DetailsNeeded.class, needed -> {
            assertThat(needed.where())
                    .isEqualTo("https://api.smartrecruiters.com/v1/companies/IronBay/postings/743999");
            assertThat(needed.posting().findings())
                    .extracting(Finding::code)
                    .containsExactly("board.details-needed", "advert.no-description");
        });
        assertThat(Boards.reader().read(Boards.text("workable.json")).next()).contains("b3BhcXVl");
    }

    @Test
    void refusesTheItemAloneThatIsWrong() throws Exception {
        BoardPage page = Boards.reader().read(Boards.text("greenhouse.json"));

        assertThat(page.entries()).extracting(BoardEntry::position).containsExactly(0, 1, 2, 3);
        assertThat(page.entries().get(2).outcome()).isEqualTo(new Refused("board.duplicate-id"));
        assertThat(page.entries().get(3).outcome()).isEqualTo(new Refused("board.no-title"));
        assertThat(page.entries().get(1).stamp()).contains("2026-11-15T10:00:00-05:00");
    }

    @Test
    void keepsTheJobAndNotThePayThatCannotBe() throws Exception {
        JobPosting stoker = Boards.reader()
                .read(Boards.text("unknown.json"))
                .entries()
                .get(1)
                .posting()
                .orElseThrow();

        assertThat(stoker.pay()).isEmpty();
        assertThat(stoker.findings()).extracting(Finding::code).containsExactly("advert.pay-implausible");
    }

    @Test
    void findsTheEmployerInTheTitlesOfFeeds() throws Exception {
        JobPosting diver = Boards.reader()
                .read(Boards.text("rss.xml"))
                .entries()
                .get(1)
                .posting()
                .orElseThrow();

        assertThat(diver.title()).isEqualTo("Diver");
        assertThat(diver.employer()).contains("Pearl House");
    }

    @Test
    void readsThePlaceFromALabelInTheTextOfAnItem() throws Exception {
        String feed =
                "<rss><channel><title>Jobs</title><link>https://jobs.example</link><item><title>Deckhand at Pearl House"
                        + "</title><link>https://jobs.example/1</link><description>&lt;p&gt;&lt;b&gt;Location:&lt;/b&gt; Broome,"
                        + " WA, Australia&lt;/p&gt;&lt;p&gt;We look for a deckhand who keeps the boats in order, helps the"
                        + " divers and stays calm at sea.&lt;/p&gt;</description></item></channel></rss>";

        JobPosting deckhand =
                Boards.reader().read(feed).entries().getFirst().posting().orElseThrow();

        assertThat(deckhand.title()).isEqualTo("Deckhand");
        assertThat(deckhand.employer()).contains("Pearl House");
        assertThat(deckhand.places())
                .singleElement()
                .satisfies(place -> assertThat(place.locality()).contains("Broome"));
    }

    @Test
    void tellsThatASourceAnswersSomethingElse() {
        BoardReader reader = Boards.reader();

        assertThatThrownBy(() -> reader.read("lever", "<html><body>Just a moment…</body></html>"))
                .hasMessage("board.other-format");
        assertThatThrownBy(() -> reader.read("linkedin", "<html><body><p>Sign in</p></body></html>"))
                .hasMessage("board.other-format");
        assertThatThrownBy(() -> reader.read("fax", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesNoNewsForJobs() {
        String news =
                "<rss><channel><title>Daily News</title><link>https://news.example</link><item><title>Election</title>"
                        + "<link>https://news.example/1</link><description>People vote.</description></item></channel></rss>";

        assertThatThrownBy(() -> Boards.reader().read(news)).hasMessage("board.no-jobs");
    }

    @Test
    void readsAPostingWithinAnAnswerByTheMappingOfTheAnswer() throws Exception {
        BoardPage page = Boards.reader().read("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Jobs","next_url":"https://acme.example/2","items":[{"id":"u1",
                 "url":"https://acme.example/1","title":"Baker","_jobposting":{"@type":"JobPosting","title":"Baker","description":"Bread.",
                 "jobLocation":[{"@type":"Place","address":{"addressLocality":"Malmö","addressCountry":"SE"}}]}}]}
                """);

        assertThat(page.format()).isEqualTo("teamtailor");
        assertThat(page.next()).contains("https://acme.example/2");
        assertThat(page.entries().getFirst().id()).contains("u1");
        assertThat(page.entries().getFirst().posting().orElseThrow().places())
                .extracting(Place::country)
                .containsExactly(Optional.of("SE"));
    }

    @Test
    void knowsASourceWithoutJobsFromABrokenOne() throws Exception {
        assertThat(Boards.reader().read("lever", "[]").entries()).isEmpty();
        assertThat(Boards.reader().read("recruitee", "{\"offers\":[]}").entries())
                .isEmpty();
        assertThat(Boards.reader()
                        .read("indeed-xml", "<source><publisher>Acme</publisher></source>")
                        .entries())
                .isEmpty();
        assertThat(Boards.reader().read("linkedin", "<!DOCTYPE html>\n<!-- -->").entries())
                .isEmpty();
    }

    @Test
    void readsAFileByItsBytesWhateverItIsCalled() throws Exception {
        byte[] feed = Boards.text("indeed.xml").getBytes(StandardCharsets.UTF_16);

        assertThat(Boards.reader()
                        .read("picture.png", new ByteArrayInputStream(feed))
                        .format())
                .isEqualTo("indeed-xml");
        assertThat(Boards.reader()
                        .read("Forklift Driver\nLocation: Leeds, England\nDrive.")
                        .format())
                .isEqualTo("text");
        assertThat(Boards.reader()
                        .read("{\"@type\":\"JobPosting\",\"title\":\"Baker\"}")
                        .format())
                .isEqualTo("json-ld");
    }

    private static JobPosting first(String file) throws Exception {
        return Boards.reader()
                .read(Boards.text(file))
                .entries()
                .getFirst()
                .posting()
                .orElseThrow();
    }
}

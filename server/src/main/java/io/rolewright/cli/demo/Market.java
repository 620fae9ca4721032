package io.rolewright.cli.demo;

import io.rolewright.cli.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;

/**
 * The second act: a made-up market is read, and one of its jobs is published on all boards. When somebody has got it, which is
 * the third act, it is taken down again.
 */
final class Market {
    private final Premises premises;
    private final Office office;
    private final Path folder;
    private final PrintWriter out;
    private final Stage stage;
    private final Boards boards;
    private final Facts facts = new Facts();

    /** @param folder where files lie that people may want to open */
    Market(Premises premises, Office office, Path folder, PrintWriter out, Stage stage) {
        this.premises = premises;
        this.office = office;
        this.folder = folder;
        this.out = out;
        this.stage = stage;
        this.boards = new Boards(premises.twins(), premises.address());
    }

    /** Plays it; answers what was seen. */
    Facts play() throws IOException, InterruptedException {
        var harvesting = new Harvesting(office.recruiter(), premises.twins(), stage);
        Harvesting.print(harvesting.run(facts), out);
        var sources = harvesting.sources();
        var copies = Copies.of(office.recruiter(), sources);
        copies.check(premises.twins().world(), facts);
        copies.print(out);
        var wording = new Wording(office.recruiter());
        stage.begin("making an advert better");
        var proposal = wording.propose(sources.values());
        stage.end();
        facts.note("an advert was made better", proposal.isPresent());
        if (proposal.isPresent()) {
            new ProposalText(out, Ansi.AUTO.enabled()).print(proposal.get(), Wording.together(proposal.get()));
            wording.accept(proposal.get());
            publish(proposal.get().get("jobId").asString());
        }
        facts.print(out);
        return facts;
    }

    private void publish(String job) throws IOException, InterruptedException {
        Accounts.keep(office.administrator(), premises.twins(), premises.address());
        var prices = Prices.ask(office.recruiter(), job);
        prices.print(out);
        var listings = new JobListings(office.recruiter(), job, stage);
        var outage = new Outage(premises.twins().twin(Outage.BOARD));
        stage.begin("publishing on five boards, while one is away");
        outage.begin();
        facts.note("no board refused the advert", List.of(), listings.publish(prices));
        var live = listings.until("LIVE", outage::look);
        stage.end();
        facts.note(Outage.BOARD + " was away in the middle, and was asked until it was back", outage.isOver());
        shown(live, prices);
        if (filled(job, live)) {
            takenDown(job, listings);
        }
    }

    /** Plays the third act; answers whether it came to its end. */
    private boolean filled(String job, List<JsonNode> listings) throws IOException, InterruptedException {
        var scene = new Scene(
                office.recruiter(),
                office.administrator(),
                premises.twins(),
                folder,
                office.recruiter().get("/jobs/" + job),
                Applicant.MIA,
                new HiringText(out),
                stage,
                facts);
        var page = listings.stream()
                .filter(listing -> board(listing).equals(Boards.OURS) && listing.hasNonNull("url"))
                .map(listing -> URI.create(listing.get("url").asString()))
                .findFirst();
        facts.note("people can apply on the careers site", page.isPresent());
        return page.isPresent() && new Hiring(scene, LocalDate.now(Clock.system(premises.zone()))).play(page.get());
    }

    private void shown(List<JsonNode> listings, Prices prices) throws IOException, InterruptedException {
        out.printf("%nPublished: what each board calls it%n");
        var table = new Table(out, false, "board", "state", "boardId");
        listings.forEach(table::add);
        table.print();
        for (var listing : listings) {
            var board = board(listing);
            facts.note(board + " shows it, once", new Boards.Standing(1, 1), standing(listing));
        }
        facts.note("SEEK charged what was agreed to, in cents", prices.least(Boards.SEEK), boards.charged());
    }

    private void takenDown(String job, JobListings listings) throws IOException, InterruptedException {
        stage.begin("the job is filled, and goes everywhere by itself");
        var closed = listings.until("CLOSED", now -> {});
        stage.end();
        Proofs.print(closed, out);
        var now = office.recruiter().get("/jobs/" + job);
        facts.note(
                "the job is closed as filled, and nobody closed it by hand",
                "CLOSED FILLED",
                now.get("state").asString() + " " + now.path("closedFor").asString(""));
        for (var listing : closed) {
            facts.note(
                    board(listing) + " shows it no more", 0, standing(listing).live());
        }
    }

    private Boards.Standing standing(JsonNode listing) throws IOException, InterruptedException {
        return boards.standing(board(listing), listing.path("url").asString(""));
    }

    private static String board(JsonNode listing) {
        return listing.get("board").asString();
    }
}

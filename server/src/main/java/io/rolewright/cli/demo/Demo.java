package io.rolewright.cli.demo;

import io.rolewright.cli.Platform;
import io.rolewright.engine.document.ChildProcessReader;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The main job on an invented agency, then a job on the market until it is filled, done by a real server over its API. */
final class Demo {
    private final Platform platform;
    private final SampleAgency agency;
    private final Path folder;
    private final PrintWriter out;
    private final Stage stage;
    private final int shown;

    /**
     * @param folder where the server keeps its data and the page is written
     * @param shown how many people per job are printed and drawn
     */
    Demo(Platform platform, SampleAgency agency, Path folder, PrintWriter out, PrintWriter err, int shown) {
        this.platform = platform;
        this.agency = agency;
        this.folder = folder;
        this.out = out;
        this.stage = new Stage(err);
        this.shown = shown;
    }

    /**
     * What the demo leaves behind.
     *
     * @param premises still open; to be closed
     * @param page with the shortlists
     */
    record Outcome(Premises premises, Path page, Marks marks, Facts facts) {
        /** Whether all was as right as it has to be. */
        boolean good() {
            return marks.good() && facts.good();
        }
    }

    Outcome run() throws IOException, InterruptedException {
        stage.begin("starting the server");
        var premises = Premises.open(platform, folder);
        var office = Office.open(premises.address(), Premises.data(folder));
        stage.end();
        var run = upload(office, "/jobs/ingest", agency.jobs(), "/jobs/runs/", "jobs");
        var upload = upload(office, "/resumes/upload", agency.resumes(), "/resumes/uploads/", "CVs");
        stage.begin("reading the shortlists");
        var people = people(office, upload);
        var shortlists = shortlists(office, run, people);
        stage.end();
        var marks = Marks.of(agency.truth(), List.copyOf(people.values()), shortlists);
        var page = show(office, shortlists, marks);
        var facts = new Market(premises, office, folder, out, stage).play();
        return new Outcome(premises, page, marks, facts);
    }

    private JsonNode upload(Office office, String path, List<Path> files, String progress, String what)
            throws IOException, InterruptedException {
        stage.begin(what);
        return office.upload(path, files, progress, stage::watch);
    }

    /** Everybody whose CV was read, by candidate. */
    private Map<String, Person> people(Office office, JsonNode upload) throws IOException {
        var people = new HashMap<String, Person>();
        try (var reader = ChildProcessReader.ofThisClassPath(ReadingLimits.standard())) {
            for (var file : upload.get("files")) {
                if (file.get("candidateId").isString()) {
                    var candidate = file.get("candidateId").asString();
                    var name = file.get("fileName").asString();
                    people.put(
                            candidate,
                            new Person("resumes/" + name, office.profile(candidate), read(reader, "resumes/" + name)));
                }
            }
        }
        return people;
    }

    private Document read(ChildProcessReader reader, String name) throws IOException {
        try (var content = Files.newInputStream(agency.folder().resolve(name))) {
            return reader.read(name, content);
        } catch (UnreadableDocumentException refusal) {
            throw new IOException(refusal);
        }
    }

    private List<Shortlist> shortlists(Office office, JsonNode run, Map<String, Person> people) {
        var shortlists = new ArrayList<Shortlist>();
        for (var page : run.get("pages")) {
            var known = agency.truth().jobs().stream()
                    .filter(job -> job.file().endsWith("/" + page.get("name").asString()))
                    .findFirst()
                    .orElseThrow();
            for (var job : page.get("jobs")) {
                var id = job.get("id").asString();
                shortlists.add(new Shortlist(agency.truth(), known, office.text(id), places(office, id, people)));
            }
        }
        return shortlists;
    }

    private static List<Shortlist.Place> places(Office office, String job, Map<String, Person> people) {
        return office.matches(job).stream()
                .flatMap(match ->
                        Optional.ofNullable(people.get(match.get("candidateId").asString()))
                                .map(person -> new Shortlist.Place(person, match))
                                .stream())
                .toList();
    }

    /** Prints the shortlists and draws them; answers the page. */
    private Path show(Office office, List<Shortlist> shortlists, Marks marks) throws IOException {
        var text = new DemoText(out, shown);
        var page = new DemoPage(shown, style());
        for (var shortlist : shortlists) {
            var explanations = explanations(office, shortlist);
            text.print(shortlist, explanations);
            page.add(shortlist, explanations);
        }
        text.print(marks);
        page.add(marks);
        return Files.writeString(folder.resolve("shortlists.html"), page.html());
    }

    private List<JsonNode> explanations(Office office, Shortlist shortlist) {
        return IntStream.range(0, Math.min(shown, shortlist.places().size()))
                .mapToObj(i -> office.explanation(
                        shortlist.places().get(i).match().get("id").asString()))
                .toList();
    }

    private static String style() throws IOException {
        try (var in = Demo.class.getResourceAsStream("/demo/style.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

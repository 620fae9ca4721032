package io.rolewright.cli;

import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.board.BoardReader;
import io.rolewright.engine.document.ChildProcessReader;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.mapping.MappingLimits;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Where the command line reads: files go in, answers come out in the same order, each as soon as it is ready. */
final class Desk implements AutoCloseable {
    private final ChildProcessReader reader;
    private final ExecutorService workers;
    private final int atOnce;
    private final Taxonomy taxonomy;
    private final ResumeParser resumes;
    private final AdvertParser adverts;
    private final BoardReader postings;

    private Desk(int atOnce, Clock clock, OcrOption ocr, Taxonomy taxonomy) {
        this.atOnce = atOnce;
        this.taxonomy = taxonomy;
        this.reader = ChildProcessReader.ofThisClassPath(
                ReadingLimits.standard(), atOnce, ocr.recognition().orElse(null));
        this.workers = Executors.newFixedThreadPool(atOnce);
        this.resumes = new ResumeParser(taxonomy, clock);
        this.adverts = new AdvertParser(taxonomy, MentionFinder.learnedWhenAsked(taxonomy));
        this.postings = new BoardReader(reader, PostingLimits.standard(), MappingLimits.standard());
    }

    /** A desk that reads as many files at once as there are processors, but not more than {@code files}. */
    static Desk forFiles(int files, OcrOption ocr, Taxonomy taxonomy) {
        var processors = Runtime.getRuntime().availableProcessors();
        return new Desk(Math.clamp(files, 1, processors), Clock.systemDefaultZone(), ocr, taxonomy);
    }

    /** A résumé that was read. */
    record ReadResume(Document document, Profile profile) {}

    /** The job postings of a page or text, before anybody asks what they ask for. */
    record Postings(List<JobPosting> all) {}

    Taxonomy taxonomy() {
        return taxonomy;
    }

    void resumes(List<Input> inputs, Consumer<Answer<ReadResume>> taker) {
        each(inputs, this::resume, taker);
    }

    void adverts(List<Input> inputs, Consumer<Answer<ReadPage>> taker) {
        each(inputs, this::page, taker);
    }

    void postings(List<Input> inputs, Consumer<Answer<Postings>> taker) {
        each(inputs, this::found, taker);
    }

    private ReadResume resume(Input input) throws UnreadableDocumentException, IOException {
        try (var content = input.open()) {
            var document = reader.read(input.name(), content);
            return new ReadResume(document, resumes.parse(document));
        }
    }

    private ReadPage page(Input input) throws UnreadableDocumentException, UnreadablePostingException, IOException {
        try (var content = input.open()) {
            return ReadPage.of(input.name(), postings.read(input.name(), content), adverts);
        }
    }

    private Postings found(Input input) throws UnreadableDocumentException, UnreadablePostingException, IOException {
        try (var content = input.open()) {
            return new Postings(postings.read(input.name(), content).entries().stream()
                    .flatMap(entry -> entry.posting().stream())
                    .toList());
        }
    }

    /** How one input is read. */
    private interface Reading<T> {
        T read(Input input) throws UnreadableDocumentException, UnreadablePostingException, IOException;
    }

    private <T> void each(List<Input> inputs, Reading<T> reading, Consumer<Answer<T>> taker) {
        Queue<Future<Answer<T>>> running = new ArrayDeque<>();
        for (var input : inputs) {
            if (running.size() > atOnce) {
                taker.accept(await(running.remove()));
            }
            Callable<Answer<T>> task = () -> answer(input, reading);
            running.add(workers.submit(task));
        }
        running.forEach(answer -> taker.accept(await(answer)));
    }

    /** A fault of ours on one file costs that file only. */
    private static <T> Answer<T> answer(Input input, Reading<T> reading) {
        var refusal = input.refusal();
        if (refusal.isPresent()) {
            return new Answer.NotTaken<>(new Refusal(input.name(), refusal.get()));
        }
        try {
            return new Answer.Taken<>(input.name(), reading.read(input));
        } catch (UnreadableDocumentException reason) {
            return new Answer.NotTaken<>(new Refusal(input.name(), reason.code()));
        } catch (UnreadablePostingException reason) {
            return new Answer.NotTaken<>(new Refusal(input.name(), reason.code()));
        } catch (IOException failure) {
            return new Answer.NotTaken<>(new Refusal(input.name(), "cli.not-readable"));
        } catch (RuntimeException fault) {
            return new Answer.NotTaken<>(new Refusal(input.name(), "cli.file-failed"));
        }
    }

    private static <T> T await(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        reader.close();
    }
}

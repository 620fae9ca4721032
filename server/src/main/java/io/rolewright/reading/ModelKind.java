package io.rolewright.reading;

import io.rolewright.engine.UnusableArtefactException;
import io.rolewright.engine.mention.Model;
import io.rolewright.engine.mention.ModelFile;
import io.rolewright.engine.resume.Confidences;
import io.rolewright.engine.resume.SectionModel;
import io.rolewright.engine.taxonomy.InvalidTaxonomyException;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleWeights;
import io.rolewright.inference.OnnxEmbedder;
import io.rolewright.inference.UnusableModelException;
import io.rolewright.runtime.meaning.MeaningModel;
import java.util.function.Supplier;

/**
 * A kind of model that services read with.
 *
 * @param name as {@code models} names it
 * @param bundled the one of this jar; read at the first call
 * @param reader makes it of the bytes of a version
 */
public record ModelKind<T>(String name, Supplier<T> bundled, Reader<T> reader) {
    /** Names skills and occupations. */
    public static final ModelKind<Taxonomy> TAXONOMY =
            new ModelKind<>("skill-taxonomy", Taxonomy::bundled, ModelKind::taxonomy);

    /** How titles are compared where a model of meaning is asked. */
    public static final ModelKind<TitleWeights> TITLES = new ModelKind<>(
            "occupation-titles", TitleWeights::full, artefact -> TitleWeights.read(artefact, TitleWeights.Way.FULL));

    /** Tells what stands below headings of résumés. */
    public static final ModelKind<SectionModel> SECTIONS =
            new ModelKind<>("section-classifier", SectionModel::bundled, SectionModel::read);

    /** How often a reading of a résumé is right. */
    public static final ModelKind<Confidences> CONFIDENCES =
            new ModelKind<>("reading-confidences", Confidences::bundled, Confidences::read);

    /** Finds skills that adverts ask for. */
    public static final ModelKind<Model> MENTIONS = new ModelKind<>("skill-finder", Model::bundled, ModelFile::read);

    /** Turns texts into vectors. */
    public static final ModelKind<MeaningModel> MEANING =
            new ModelKind<>("text-embedding", MeaningModel::bundled, ModelKind::meaning);

    /** Makes a model of bytes. */
    @FunctionalInterface
    public interface Reader<T> {
        /** @throws UnusableArtefactException with a code that says why the bytes are none */
        T read(byte[] artefact) throws UnusableArtefactException;
    }

    /** What this machine cannot run is not the version's fault. */
    private static MeaningModel meaning(byte[] zip) throws UnusableArtefactException {
        try {
            return MeaningModel.of(OnnxEmbedder.read(zip));
        } catch (UnusableModelException reason) {
            if (reason.code().equals("embedding.no-runtime")) {
                return MeaningModel.NONE;
            }
            throw new UnusableArtefactException(reason.code(), String.valueOf(reason.getMessage()));
        }
    }

    private static Taxonomy taxonomy(byte[] zip) throws UnusableArtefactException {
        try {
            return Taxonomy.read(zip);
        } catch (InvalidTaxonomyException reason) {
            throw new UnusableArtefactException(reason.code(), String.valueOf(reason.getMessage()));
        }
    }
}

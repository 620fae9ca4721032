package io.rolewright.engine.document;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs the drawing commands of one page and keeps the glyphs that a reader of the page can see. */
final class PageScanner extends PageSurface {
    /** Nobody reads smaller letters. */
    private static final float SMALLEST = 2;
    /** A page with fewer glyphs shows no text. */
    private static final int FEWEST_GLYPHS = 20;

    private final int mostGlyphs;
    private final GlyphLayer glyphs = new GlyphLayer();
    private final GlyphLayer unpainted = new GlyphLayer();
    private @Nullable FontLook look;
    private int lost;
    private int hidden;
    private int doubtful;

    PageScanner(PDPage page, int mostGlyphs) {
        super(page);
        this.mostGlyphs = mostGlyphs;
    }

    /** Where an annotation stands. */
    static Box boxOf(PDAnnotation annotation, PDPage page) {
        return new PageFrame(page.getCropBox(), page.getRotation()).box(annotation.getRectangle());
    }

    void scan() throws IOException {
        processPage(getPage());
        for (PDAnnotation annotation : getPage().getAnnotations(PDAnnotationWidget.class::isInstance)) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
    }

    /** The strip of colour that parts words that are written upright. */
    Optional<SidePanel> sidePanel(List<PrintedWord> words) {
        List<Rectangle2D> boxes =
                painted().coloured().stream().map(frame()::seen).toList();
        return SidePanel.among(boxes, words, frame().width(), frame().height());
    }

    List<Glyph> glyphs() {
        return (hasTextLayer() ? unpainted : glyphs).glyphs();
    }

    /**
     * Whether the page shows its words as a picture and holds them once more as text that is not painted, as programs do
     * that recognise the letters of a scan.
     */
    boolean hasTextLayer() {
        return !painted().isEmpty() && glyphs.size() < FEWEST_GLYPHS && unpainted.size() >= FEWEST_GLYPHS;
    }

    /** Whether it shows a picture and hardly a letter. */
    boolean isScan() {
        return !painted().isEmpty() && glyphs().size() < FEWEST_GLYPHS;
    }

    /** Glyphs whose character is not known. */
    int lost() {
        return lost;
    }

    /** Characters that nobody can see and that were left out. */
    int hidden() {
        return hasTextLayer() ? hidden : hidden + unpainted.size();
    }

    /** White characters over a picture, which may be too light to see them. */
    int doubtful() {
        return doubtful;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (glyphs.size() + unpainted.size() >= mostGlyphs) {
            return;
        }
        FontLook drawn = look(font);
        String text = textOf(drawn, code);
        Glyph glyph = drawn.vertical()
                ? frame().verticalGlyph(text, matrix, displacement.getY(), drawn)
                : frame().glyph(text, matrix, displacement.getX(), drawn);
        if (!glyph.isSane()) {
            return;
        }
        if (!isPainted() && !frame().isOutside(glyph)) {
            unpainted.add(glyph);
        } else if (glyph.isBlank() || isVisible(glyph, matrix)) {
            glyphs.add(glyph);
        } else {
            hidden++;
        }
    }

    // Words under an opaque picture may be its own, recognised: they are kept with those that are not painted.
    @Override
    void cover(Rectangle2D box) {
        Rectangle2D seen = frame().seen(box);
        unpainted.addAll(glyphs.remove(glyph -> seen.contains(glyph.middle())));
    }

    private FontLook look(PDFont font) {
        FontLook known = look;
        if (known == null || known.font() != font) {
            known = FontLook.of(font);
            look = known;
        }
        return known;
    }

    private boolean isPainted() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode.isFill() || mode.isStroke();
    }

    // What symbol fonts leave unnamed is a list's marker. A simple font that does not say what its codes mean uses
    // ASCII more often than not.
    private String textOf(FontLook look, int code) throws IOException {
        PDFont font = look.font();
        String text = font.toUnicode(code);
        if (text != null && text.indexOf('\0') < 0) {
            return text;
        }
        if (look.symbols()) {
            return String.valueOf(Characters.BULLET);
        }
        lost++;
        return font instanceof PDSimpleFont && code > ' ' && code <= '~' ? Character.toString(code) : " ";
    }

    private boolean isVisible(Glyph glyph, Matrix matrix) {
        if (glyph.size() < SMALLEST || !isPainted() || frame().isOutside(glyph)) {
            return false;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (!mode.isFill() || !PaintedAreas.isNearWhite(getGraphicsState().getNonStrokingColor())) {
            return true;
        }
        return stands(painted().under(middle(glyph, matrix)));
    }

    private boolean stands(PaintedAreas.Ground ground) {
        doubtful += ground == PaintedAreas.Ground.PICTURE ? 1 : 0;
        return ground != PaintedAreas.Ground.LIGHT;
    }

    private static Point2D.Float middle(Glyph glyph, Matrix matrix) {
        float em = Math.max(glyph.size(), SMALLEST);
        return matrix.transformPoint(glyph.width() / 2 / em, 0.3f);
    }
}

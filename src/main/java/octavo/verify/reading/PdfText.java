package octavo.verify.reading;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.verify.Locus;
import octavo.verify.pages.SightLine;
import octavo.verify.pages.UnpackedPage;
import octavo.verify.picture.Sight;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The letters of a PDF in the order in which they are drawn. */
final class PdfText {

    /** A wider gap, in ems, parts columns. */
    private static final double COLUMN = 2;

    private PdfText() {}

    /** @param pictured whether its pictures are looked at too */
    static FileText of(byte[] pdf, boolean pictured) throws IOException {
        FileText text = new FileText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader(text, pictured, new Marking(new Tags(document)));
            reader.writeText(document, Writer.nullWriter());
            reader.drawn.forEach(text::picture);
            links(document, text);
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            text.folios(
                    labels == null
                            ? List.of()
                            : Stream.of(labels.getLabelsByPageIndices()).toList());
        }
        return text;
    }

    private static void links(PDDocument document, FileText text) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI out) {
                    text.address(out.getURI());
                }
            }
        }
    }

    private record Word(String text, List<TextPosition> glyphs) {

        private static Word of(List<TextPosition> glyphs) {
            return new Word(glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining()), glyphs);
        }
    }

    /** Takes each word as it comes; what it writes as text is of no use here. */
    private static final class Reader extends PDFTextStripper {

        private final FileText text;

        private final boolean pictured;
        private final Viewports viewports = new Viewports();
        private final List<Word> line = new ArrayList<>();
        private final List<FileText.Picture> drawn = new ArrayList<>();
        private final Marking marking;

        Reader(FileText text, boolean pictured, Marking marking) {
            this.text = text;
            this.pictured = pictured;
            this.marking = marking;
            setSortByPosition(false);
            setSuppressDuplicateOverlappingText(false);
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            super.processPage(new UnpackedPage(page));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (pictured) {
                viewports
                        .step(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix())
                        .ifPresent(this::viewport);
            }
            boolean draws = pictured
                    && operator.getName().equals("Do")
                    && operands.getFirst() instanceof COSName name
                    && getResources().isImageXObject(name);
            if (draws && getResources().getXObject((COSName) operands.getFirst()) instanceof PDImageXObject picture) {
                picture(picture);
            } else {
                super.processOperator(operator, operands);
            }
        }

        private void viewport(Rectangle2D place) {
            PDRectangle page = getCurrentPage().getCropBox();
            Locus.OnPage locus = new Locus.OnPage(
                    getCurrentPageNo(), place.getX() - page.getLowerLeftX(), page.getUpperRightY() - place.getMaxY());
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            double turned = Math.atan2(matrix.getShearY(), matrix.getScaleX());
            int turns = Math.floorMod(Math.round(turned / (Math.PI / 2)), 4);
            text.viewport(new FileText.Viewport(locus, place.getWidth(), place.getHeight(), turns));
        }

        private void picture(PDImageXObject picture) throws IOException {
            PDRectangle page = getCurrentPage().getCropBox();
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            double bottom = page.getUpperRightY() - place.getTranslateY();
            Locus locus = new Locus.OnPage(
                    getCurrentPageNo(),
                    place.getTranslateX() - page.getLowerLeftX(),
                    bottom - place.getScalingFactorY());
            viewport(new Rectangle2D.Double(
                    place.getTranslateX(),
                    place.getTranslateY(),
                    place.getScalingFactorX(),
                    place.getScalingFactorY()));
            int step = Sight.step(picture.getWidth(), picture.getHeight());
            drawn.add(new FileText.Picture(locus, bottom, Sight.of(picture.getImage(null, step))));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            marking.begin(properties);
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            marking.end();
            super.endMarkedContentSequence();
        }

        /** A mark of Arabic stays before the letter that it is drawn with; PDFBox would give it to whatever it stands over. */
        @Override
        protected void processTextPosition(TextPosition glyph) {
            marking.draw(glyph, getCurrentPage());
            if (isArabicMark(glyph.getUnicode())) {
                charactersByArticle.getLast().add(glyph);
            } else {
                super.processTextPosition(glyph);
            }
        }

        private static boolean isArabicMark(String letter) {
            return !letter.isEmpty()
                    && Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK
                    && Character.UnicodeBlock.of(letter.charAt(0)) == Character.UnicodeBlock.ARABIC;
        }

        /** Where most words are turned to the left the page is turned back, or each would fall into its letters. */
        @Override
        protected void writePage() throws IOException {
            List<TextPosition> glyphs =
                    charactersByArticle.stream().flatMap(List::stream).toList();
            long turned = glyphs.stream().filter(glyph -> glyph.getDir() == 90).count();
            PDPage page = getCurrentPage();
            if (page.getRotation() == 0 && turned * 2 > glyphs.size()) {
                page.setRotation(90);
                drawn.removeIf(
                        picture -> picture.locus() instanceof Locus.OnPage on && on.page() == getCurrentPageNo());
                super.processPage(page);
            } else {
                super.writePage();
            }
        }

        @Override
        protected void writeString(String words, List<TextPosition> glyphs) {
            int from = 0;
            for (int at = 1; at < glyphs.size(); at++) {
                if (parts(glyphs.get(at - 1), glyphs.get(at))) {
                    add(Word.of(glyphs.subList(from, at)));
                    from = at;
                }
            }
            add(from == 0 ? new Word(words, glyphs) : Word.of(glyphs.subList(from, glyphs.size())));
        }

        private void add(Word word) {
            TextPosition first = word.glyphs.getFirst();
            if (!line.isEmpty() && parts(line.getLast().glyphs.getLast(), first)) {
                read();
            }
            line.add(word);
        }

        /** Whether what comes next does not go on to the right, as in the next cell of a table, or is another strand's. */
        private boolean parts(TextPosition last, TextPosition next) {
            double gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            return gap < -next.getYScale()
                    || gap > COLUMN * next.getYScale()
                    || !marking.strand(last).equals(marking.strand(next));
        }

        @Override
        protected void writeLineSeparator() {
            read();
        }

        @Override
        protected void writeParagraphEnd() {
            read();
        }

        @Override
        protected void endPage(PDPage page) {
            read();
            marking.clear();
        }

        /** A line is read to its end. */
        private void read() {
            text.line();
            if (line.stream().anyMatch(word -> SightLine.concerns(word.text))) {
                SightLine sight = new SightLine();
                for (Word word : line) {
                    sight.add(word.glyphs.stream().map(TextPosition::getUnicode).toList());
                    sight.add(List.of(" "));
                }
                say(sight.read(), line.getFirst().glyphs.getFirst());
            } else {
                line.forEach(word -> say(word.text, word.glyphs.getFirst()));
            }
            line.clear();
        }

        private void say(String words, TextPosition first) {
            if (marking.isKnown()) {
                text.strand(marking.strand(first));
            }
            text.goOn(words, place(first));
        }

        private Locus place(TextPosition glyph) {
            return new Locus.OnPage(getCurrentPageNo(), glyph.getXDirAdj(), glyph.getYDirAdj());
        }
    }
}

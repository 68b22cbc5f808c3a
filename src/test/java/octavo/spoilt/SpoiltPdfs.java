package octavo.spoilt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import octavo.problem.Code;
import octavo.verify.preflight.Broken;
import octavo.verify.preflight.Faults;
import octavo.verify.preflight.SoundPdf;
import octavo.verify.softproof.BrokenPdf;
import octavo.verify.verapdf.ScreenFaults;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** PDFs with one fault each: sound ones with something changed, and some that nobody would write who means well. */
final class SpoiltPdfs {

    static final String FILE = "lamp.pdf";

    /** What PDF/X-1a itself forbids, whoever prints the file. */
    private static final Set<Group> OF_THE_STANDARD = Set.of(Group.COLOUR, Group.TRANSPARENCY);

    /** Rules of which each is broken alone; more of them are broken for veraPDF alone, several at once. */
    private static final List<String> SCREEN =
            List.of("PDF/A-2a, 6.3.2-2", "PDF/A-2a, 6.5.1-1", "PDF/UA-1, 7.3-1", "PDF/UA-1, 7.5-1");

    private SpoiltPdfs() {}

    /** @param screen a sound screen edition */
    static Stream<Spoilt> all(byte[] screen) throws IOException {
        List<Spoilt> all = new ArrayList<>(structures());
        all.addAll(printers());
        for (Broken broken : Faults.ofAnyPrinter().toList()) {
            String printer = OF_THE_STANDARD.contains(group(broken.code())) ? "" : "generic";
            all.add(of(group(broken.code()), broken.file(), printer, new Told(broken.code(), FILE, broken.message())));
        }
        for (String rule : SCREEN) {
            Code code = rule.startsWith("PDF/UA") ? Code.SCREEN_ACCESS : Code.SCREEN_ARCHIVE;
            all.add(of(Group.SCREEN, ScreenFaults.broken(screen, rule), "", new Told(code, FILE, "(" + rule + ")")));
        }
        return all.stream();
    }

    private static List<Spoilt> structures() throws IOException {
        byte[] sound = new SoundPdf(4).bytes();
        return List.of(
                structure(bytes("%PDF-1.7\nnothing more"), "the file is cut off"),
                structure(bytes("%PDF-1.7\nnothing more\n%%EOF"), "the file cannot be opened"),
                structure(Arrays.copyOf(sound, sound.length / 2), "the file is cut off"),
                structure(BrokenPdf.claiming("-1"), "the file's pages cannot be counted"),
                structure(BrokenPdf.circle(), "the file has no pages"),
                structure(BrokenPdf.page("0 0 0 0"), "page 1 cannot be drawn: its size is"),
                structure(BrokenPdf.page("0 0 1 14400000"), "page 1 cannot be drawn: its size is"),
                structure(BrokenPdf.drawingInItself(), "page 1 cannot be drawn: there is more in it"),
                structure(BrokenPdf.hugePicture(), "page 1 cannot be drawn: there is more in it"),
                structure(BrokenPdf.stitchedInItself(), "page 1 cannot be drawn: there is more in it"),
                structure(BrokenPdf.vastTable(), "page 1 cannot be drawn: there is more in it"),
                structure(BrokenPdf.manyPatches(), "page 1 cannot be drawn: there is more in it"),
                structure(BrokenPdf.cornersWithoutBits(), "page 1 cannot be drawn: there is more in it"),
                structure(BrokenPdf.unpacking(1 << 27), "object 4 unpacks to more than 64 MB"));
    }

    /** Blank pages of six by nine inches, as KDP would get them. */
    private static List<Spoilt> printers() throws IOException {
        return List.of(
                of(Group.PRINTER, blank(22, 432), "kdp", page("22 pages are fewer than the 24")),
                of(Group.PRINTER, blank(830, 432), "kdp", page("830 pages are more than the 828")),
                of(Group.PRINTER, blank(24, 900), "kdp", new Told(Code.PREFLIGHT_BOXES, FILE, "is asked for")));
    }

    private static Told page(String words) {
        return new Told(Code.PREFLIGHT_PAGES, FILE, words);
    }

    private static byte[] blank(int pages, float width) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(new PDRectangle(width, 648)));
            }
            document.save(pdf);
        }
        return pdf.toByteArray();
    }

    private static Spoilt structure(byte[] pdf, String words) {
        return of(Group.STRUCTURE, pdf, "", new Told(Code.CHECK_PDF, FILE, words));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Group group(Code code) {
        return switch (code) {
            case PREFLIGHT_BOXES -> Group.BOXES;
            case PREFLIGHT_FONT -> Group.FONTS_OF_PDF;
            case PREFLIGHT_COLOUR -> Group.COLOUR;
            case PREFLIGHT_TRANSPARENCY -> Group.TRANSPARENCY;
            case PREFLIGHT_INK -> Group.INK;
            case PREFLIGHT_PICTURE, PREFLIGHT_LINE -> Group.FINENESS;
            case PREFLIGHT_PAGES, PREFLIGHT_SAFE -> Group.PRINTER;
            default -> Group.PDFX;
        };
    }

    static Spoilt of(Group group, byte[] pdf, String printer, Told told) {
        return Spoilt.once(group, new Subject.AnyFile(FILE, pdf, printer), told);
    }
}

package octavo.verify.preflight;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import octavo.problem.Code;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Everything that can be wrong with a PDF for a press, one at a time. */
public final class Faults {

    private Faults() {}

    private static Broken file(String message, Broken.Spoiling spoiling) {
        return new Broken(message, Code.PREFLIGHT_FILE, 4, spoiling);
    }

    private static Broken page(Code code, String message, Broken.Spoiling spoiling) {
        return new Broken(message + " on page 2", code, 4, spoiling);
    }

    private static Broken count(String message, int pages, Broken.Spoiling spoiling) {
        return new Broken(message, Code.PREFLIGHT_PAGES, pages, spoiling);
    }

    /** What every printer would mind who takes PDF/X. */
    public static Stream<Broken> ofAnyPrinter() {
        return Stream.of(declarations(), contents(), boxes(), colours(), transparency(), fineness())
                .flatMap(group -> group);
    }

    private static Stream<Broken> declarations() {
        return Stream.of(
                file("the file is PDF 1.4", pdf -> pdf.document.getDocument().setVersion(1.4f)),
                file("the file does not say of what version of PDF/X it is", pdf -> said(pdf, "GTS_PDFXVersion")),
                file(
                        "the file does not say that it conforms to PDF/X-1a:2001",
                        pdf -> said(pdf, "GTS_PDFXConformance")),
                file(
                        "the file does not say whether it is trapped",
                        pdf -> pdf.document.getDocumentInformation().setTrapped("Unknown")),
                file(
                        "the file lacks its title or one of its dates",
                        pdf -> pdf.document.getDocumentInformation().setTitle(null)),
                file(
                        "the file names no single output intent",
                        pdf -> pdf.catalog().removeItem(COSName.OUTPUT_INTENTS)),
                file(
                        "the file names no single output intent",
                        pdf -> intent(pdf).removeItem(COSName.REGISTRY_NAME)),
                file(
                        "the file names no single output intent",
                        pdf -> intent(pdf).setName(COSName.S, "GTS_PDFA1")));
    }

    private static void said(SoundPdf pdf, String key) {
        pdf.document.getDocumentInformation().setCustomMetadataValue(key, null);
    }

    private static COSDictionary intent(SoundPdf pdf) {
        return (COSDictionary) pdf.catalog().getCOSArray(COSName.OUTPUT_INTENTS).getObject(0);
    }

    private static Stream<Broken> contents() {
        return Stream.of(
                file("the file is encrypted", pdf -> {
                    StandardProtectionPolicy policy = new StandardProtectionPolicy("", "", new AccessPermission());
                    policy.setEncryptionKeyLength(40);
                    pdf.document.protect(policy);
                    pdf.document.getDocument().setVersion(1.3f);
                }),
                file(
                        "the file holds a form to be filled in",
                        pdf -> pdf.document.getDocumentCatalog().setAcroForm(new PDAcroForm(pdf.document))),
                file(
                        "the file has layers that can be hidden",
                        pdf -> pdf.catalog().setItem(COSName.OCPROPERTIES, new COSDictionary())),
                file(
                        "the file does something when it is opened",
                        pdf -> pdf.catalog().setItem(COSName.OPEN_ACTION, new COSDictionary())),
                file("other files are attached", pdf -> {
                    COSDictionary names = new COSDictionary();
                    names.setItem("EmbeddedFiles", new COSDictionary());
                    pdf.catalog().setItem(COSName.NAMES, names);
                }),
                page(
                        Code.PREFLIGHT_FILE,
                        "links, comments or fields lie over the page",
                        pdf -> second(pdf).setAnnotations(List.of(new PDAnnotationLink()))),
                page(
                        Code.PREFLIGHT_FONT,
                        "the font Helvetica is not embedded",
                        pdf -> pdf.paint(out -> {
                            out.setNonStrokingColor(0f, 0f, 0f, 1f);
                            out.beginText();
                            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                            out.newLineAtOffset(60, 150);
                            out.showText("Lamp");
                            out.endText();
                        })));
    }

    private static Stream<Broken> boxes() {
        return Stream.of(
                page(
                        Code.PREFLIGHT_BOXES,
                        "no TrimBox tells the page from the sheet",
                        pdf -> second(pdf).getCOSObject().removeItem(COSName.TRIM_BOX)),
                page(
                        Code.PREFLIGHT_BOXES,
                        "the boxes do not lie inside each other",
                        pdf -> second(pdf)
                                .getCOSObject()
                                .setItem(COSName.TRIM_BOX, new PDRectangle(-30, 9, 300, 400).getCOSArray())),
                page(
                        Code.PREFLIGHT_BOXES,
                        "the boxes do not lie inside each other",
                        pdf -> second(pdf)
                                .getCOSObject()
                                .setItem(COSName.BLEED_BOX, new PDRectangle(20, 20, 200, 200).getCOSArray())),
                page(
                        Code.PREFLIGHT_BOXES,
                        "the page is 102.306x141.111mm where 105.833x141.111mm is asked for",
                        pdf -> second(pdf).setTrimBox(new PDRectangle(9, 9, 290, 400))),
                page(Code.PREFLIGHT_BOXES, "the sheet has another size than the first", pdf -> {
                    second(pdf).setMediaBox(new PDRectangle(-5, -5, 328, 428));
                    second(pdf).setBleedBox(new PDRectangle(-5, -5, 328, 428));
                }),
                page(
                        Code.PREFLIGHT_BOXES,
                        "a picture that should bleed ends at the trimmed edge",
                        pdf -> pdf.paint(out ->
                                out.drawImage(pdf.picture(750, 450, 8, "DeviceGray", (byte) 90), 129, 220, 180, 108))),
                page(
                        Code.PREFLIGHT_BOXES,
                        "the page bleeds by less than 3.0 mm",
                        pdf -> second(pdf).setBleedBox(new PDRectangle(9, 9, 300, 400))),
                page(
                        Code.PREFLIGHT_BOXES,
                        "the page is turned by 90 degrees",
                        pdf -> second(pdf).setRotation(90)));
    }

    private static Stream<Broken> colours() {
        return Stream.of(
                page(
                        Code.PREFLIGHT_COLOUR,
                        "an area is in the colours of a screen (RGB)",
                        pdf -> pdf.paint(out -> {
                            out.setNonStrokingColor(1f, 0f, 0f);
                            out.addRect(60, 60, 20, 20);
                            out.fill();
                        })),
                page(
                        Code.PREFLIGHT_COLOUR,
                        "a line is in the colours of a screen (RGB)",
                        pdf -> pdf.paint(out -> {
                            out.setStrokingColor(1f, 0f, 0f);
                            SoundPdf.line(out);
                        })),
                page(
                        Code.PREFLIGHT_COLOUR,
                        "a word is in the colours of a screen (RGB)",
                        pdf -> pdf.paint(out -> {
                            out.setNonStrokingColor(0f, 0f, 0f);
                            pdf.write(out, 60, 150, "Lamp");
                        })),
                picture(
                        "a picture is in the colours of a screen (RGB)",
                        pdf -> pdf.picture(450, 450, 8, "DeviceRGB", (byte) 90)),
                picture(
                        "a picture is in the colours of a screen (RGB)",
                        pdf -> pdf.picture(450, 450, 8, indexed("DeviceRGB"), (byte) 0)),
                picture(
                        "a picture has a colour profile of its own",
                        pdf -> pdf.picture(450, 450, 8, profiled(pdf), (byte) 90)),
                picture(
                        "a picture is in measured colours of a screen (CalRGB)",
                        pdf -> pdf.picture(450, 450, 8, measured("CalRGB"), (byte) 90)),
                picture(
                        "a picture is in measured colours (Lab)",
                        pdf -> pdf.picture(450, 450, 8, measured("Lab"), (byte) 90)),
                spot("an area is in the colours of a screen (RGB)", "Harbour", "DeviceRGB", 3),
                spot("an area is in all inks at once (registration)", "All", "DeviceCMYK", 4),
                page(
                        Code.PREFLIGHT_COLOUR,
                        "a gradient is in the colours of a screen (RGB)",
                        pdf -> pdf.paint(out -> {
                            out.saveGraphicsState();
                            out.addRect(60, 60, 20, 20);
                            out.clip();
                            out.shadingFill(Gradients.of("DeviceRGB"));
                            out.restoreGraphicsState();
                        })),
                page(
                        Code.PREFLIGHT_INK,
                        "an area has 390 % of ink where 240 % may lie",
                        pdf -> pdf.paint(out -> {
                            out.setNonStrokingColor(1f, 1f, 1f, 0.9f);
                            out.addRect(60, 60, 20, 20);
                            out.fill();
                        })),
                page(
                        Code.PREFLIGHT_INK,
                        "a picture has 313 % of ink where 240 % may lie",
                        pdf -> pdf.paint(
                                out -> SoundPdf.draw(out, pdf.picture(450, 450, 8, "DeviceCMYK", (byte) 200), 108))));
    }

    /** A picture on the second page. */
    private static Broken picture(String message, Source source) {
        return page(Code.PREFLIGHT_COLOUR, message, pdf -> pdf.paint(out -> SoundPdf.draw(out, source.of(pdf), 108)));
    }

    @FunctionalInterface
    private interface Source {
        PDImageXObject of(SoundPdf pdf) throws IOException;
    }

    private static Broken spot(String message, String name, String alternate, int components) {
        return page(
                Code.PREFLIGHT_COLOUR,
                message,
                pdf -> pdf.paint(out -> {
                    PDSeparation spot = new PDSeparation();
                    spot.setColorantName(name);
                    spot.setAlternateColorSpace(PDColorSpace.create(COSName.getPDFName(alternate)));
                    spot.setTintTransform(Gradients.blend(components));
                    out.setNonStrokingColor(new PDColor(new float[] {0.2f}, spot));
                    out.addRect(60, 60, 20, 20);
                    out.fill();
                }));
    }

    private static PDColorSpace indexed(String base) throws IOException {
        COSArray space = new COSArray();
        space.add(COSName.INDEXED);
        space.add(COSName.getPDFName(base));
        space.add(COSInteger.ONE);
        space.add(new COSString(new byte[] {0, 0, 0, 100, 100, 100}));
        return PDColorSpace.create(space);
    }

    private static PDColorSpace measured(String kind) throws IOException {
        COSDictionary white = new COSDictionary();
        COSArray point = new COSArray();
        for (float number : new float[] {0.95f, 1, 1.09f}) {
            point.add(new COSFloat(number));
        }
        white.setItem(COSName.WHITE_POINT, point);
        COSArray space = new COSArray();
        space.add(COSName.getPDFName(kind));
        space.add(white);
        return PDColorSpace.create(space);
    }

    private static PDColorSpace profiled(SoundPdf pdf) throws IOException {
        PDICCBased space = new PDICCBased(pdf.document);
        try (var out = space.getPDStream().createOutputStream()) {
            out.write(java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_sRGB)
                    .getData());
        }
        space.getPDStream().getCOSObject().setInt(COSName.N, 3);
        return PDColorSpace.create(space.getCOSObject());
    }

    private static Stream<Broken> transparency() {
        return Stream.of(
                state("an area shines through", state -> state.setNonStrokingAlphaConstant(0.5f)),
                state("an area is blended with what lies below", state -> state.setBlendMode(BlendMode.MULTIPLY)),
                page(
                        Code.PREFLIGHT_TRANSPARENCY,
                        "a picture shines through",
                        pdf -> pdf.paint(out -> {
                            PDImageXObject picture = pdf.picture(450, 450, 8, "DeviceGray", (byte) 90);
                            picture.getCOSObject()
                                    .setItem(COSName.SMASK, pdf.picture(450, 450, 8, "DeviceGray", (byte) 90));
                            SoundPdf.draw(out, picture, 108);
                        })),
                page(Code.PREFLIGHT_TRANSPARENCY, "the page is a transparent group", pdf -> {
                    COSDictionary group = new COSDictionary();
                    group.setItem(COSName.S, COSName.TRANSPARENCY);
                    second(pdf).getCOSObject().setItem(COSName.GROUP, group);
                }));
    }

    private interface Setting {
        void on(PDExtendedGraphicsState state);
    }

    private static Broken state(String message, Setting setting) {
        return page(
                Code.PREFLIGHT_TRANSPARENCY,
                message,
                pdf -> pdf.paint(out -> {
                    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                    setting.on(state);
                    out.setGraphicsStateParameters(state);
                    out.setNonStrokingColor(0f, 0f, 0f, 1f);
                    out.addRect(60, 60, 20, 20);
                    out.fill();
                }));
    }

    private static Stream<Broken> fineness() {
        return Stream.of(
                page(
                        Code.PREFLIGHT_PICTURE,
                        "a picture has 100 pixels to the inch where 300 are asked for",
                        pdf -> pdf.paint(
                                out -> SoundPdf.draw(out, pdf.picture(150, 150, 8, "DeviceGray", (byte) 90), 108))),
                page(
                        Code.PREFLIGHT_PICTURE,
                        "a picture has 300 pixels to the inch where 600 are asked for",
                        pdf -> pdf.paint(
                                out -> SoundPdf.draw(out, pdf.picture(450, 450, 1, "DeviceGray", (byte) 90), 108))),
                page(
                        Code.PREFLIGHT_PICTURE,
                        "a picture has 3600 million pixels, too many to be measured",
                        pdf -> pdf.paint(out -> SoundPdf.draw(out, pdf.vastPicture(), 108))),
                page(
                        Code.PREFLIGHT_LINE,
                        "a line is only 0.10 pt thick",
                        pdf -> pdf.paint(out -> {
                            out.setStrokingColor(0f, 0f, 0f, 1f);
                            out.setLineWidth(0.1f);
                            SoundPdf.line(out);
                        })),
                page(
                        Code.PREFLIGHT_SAFE,
                        "words stand 1.4 mm from the spine where 10.0 mm are asked for",
                        pdf -> pdf.paint(out -> {
                            out.setNonStrokingColor(0f, 0f, 0f, 1f);
                            pdf.write(out, 280, 300, "Lamp");
                        })),
                page(
                        Code.PREFLIGHT_SAFE,
                        "words stand 1.8 mm from the trimmed edge where 5.0 mm are asked for",
                        pdf -> pdf.paint(out -> {
                            out.setNonStrokingColor(0f, 0f, 0f, 1f);
                            pdf.write(out, 60, 14, "Lamp");
                        })));
    }

    /** What only the printer of {@link SoundPdf#RULES} would. */
    static Stream<Broken> ofTheTrialPrinter() {
        return Stream.of(
                new Broken(
                        "the sheet, 119.2 by 154.5 mm, is larger than the page with its bleed on pages 1\u20134",
                        Code.PREFLIGHT_BOXES,
                        4,
                        pdf -> pdf.document
                                .getPages()
                                .forEach(page -> page.setMediaBox(new PDRectangle(-10, -10, 338, 438)))),
                count("the number of pages, 5, is no multiple of 2", 5, _ -> {}),
                count("2 pages are fewer than the 4 that can be bound", 2, _ -> {}),
                count("8 pages are more than the 6 that can be bound", 8, _ -> {}),
                count(
                        "something stands where the printer sets a code of its own on page 4",
                        4,
                        pdf -> pdf.paint(pdf.document.getPage(3), out -> {
                            out.setNonStrokingColor(0f, 0f, 0f, 1f);
                            pdf.write(out, 60, 150, "Lamp");
                        })));
    }

    private static PDPage second(SoundPdf pdf) {
        return pdf.document.getPage(1);
    }
}

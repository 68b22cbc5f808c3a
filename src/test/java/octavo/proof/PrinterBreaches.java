package octavo.proof;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.List;
import octavo.press.SpoiltPrint;
import octavo.press.SpoiltPrint.Spoiling;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** What can be against a printer's rules: in what an edition asks for, on its cover, in the finished file. */
final class PrinterBreaches {

    private PrinterBreaches() {}

    /** Editions that ask for what their printer does not make. */
    static final List<String> EDITIONS = List.of(
            "profile: kdp, trim: 3x5in",
            "profile: kdp, trim: 6x9in, binding: jacket",
            "profile: lulu, trim: 6x9in, stock: groundwood",
            "profile: ingram, trim: 6x9in, crop-marks: true",
            "profile: ingram, trim: 6x9in, output-intent: chapter.md",
            "profile: kdp, trim: 6x9in");

    /** Editions whose covers cannot be as they should. */
    static final List<String> COVERS = List.of(
            "profile: kdp, trim: 6x9in",
            "profile: kdp, trim: 6x9in, binding: case",
            "profile: ingram, trim: 6x9in",
            "profile: ingram, trim: 6x9in, binding: jacket, spine: 9mm",
            "profile: ingram, trim: 6x9in, binding: paperback, spine: 9mm, cover: {front: coarse.png}",
            "profile: ingram, trim: 6x9in, spine: 9mm, cover: {front: wide.png}",
            "profile: lulu, trim: 4.25x6.875in, cover: {barcode: 200%}",
            "profile: lulu, trim: 6x9in, cover: {sheet: 300x200mm}");

    /** What goes wrong with a file for Kindle Direct Publishing: pages of six by nine inches without bleed. */
    static final List<Spoiling> PLAIN = List.of(
            print -> keep(print, 22),
            print -> keep(print, 25),
            print -> {
                keep(print, 2);
                for (int i = 2; i < 830; i++) {
                    print.document().addPage(blank(print));
                }
            },
            print -> {
                for (COSName box : List.of(COSName.MEDIA_BOX, COSName.BLEED_BOX, COSName.TRIM_BOX)) {
                    print.widen(box, -9);
                }
            },
            print ->
                    print.paint(out -> out.drawImage(print.picture(1600, PDDeviceGray.INSTANCE, 90), 0, 100, 300, 300)),
            print -> print.said().setAuthor("Ada Writer"),
            print -> print.document().getDocumentCatalog().setDocumentOutline(new PDDocumentOutline()),
            print -> print.write(print.verso(), 400, 300),
            print -> print.write(print.verso(), 100, 10),
            print -> print.verso().setAnnotations(List.of(new PDAnnotationLink())),
            print -> print.paint(out -> {
                out.setNonStrokingColor(0f, 0f, 0f, 1f);
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                out.newLineAtOffset(100, 150);
                out.showText("Lamp");
                out.endText();
            }),
            print -> print.draw(450, "DeviceRGB", 90),
            print -> area(print, 1, 0, 0),
            print -> print.draw(150, "DeviceGray", 90),
            print -> print.draw(450, "DeviceCMYK", 200),
            print -> area(print, 1, 1, 1, 0.9f),
            print -> print.paint(out -> {
                out.setStrokingColor(0f, 0f, 0f, 1f);
                out.setLineWidth(0.1f);
                out.moveTo(100, 100);
                out.lineTo(200, 100);
                out.stroke();
            }),
            print -> state(print, state -> state.setNonStrokingAlphaConstant(0.5f)),
            print -> state(print, state -> state.setBlendMode(BlendMode.MULTIPLY)),
            print -> print.paint(out -> {
                PDImageXObject picture = print.picture(450, PDDeviceGray.INSTANCE, 90);
                picture.getCOSObject().setItem(COSName.SMASK, print.picture(450, PDDeviceGray.INSTANCE, 90));
                out.drawImage(picture, 108, 270, 108, 108);
            }),
            print -> {
                COSDictionary group = new COSDictionary();
                group.setItem(COSName.S, COSName.TRANSPARENCY);
                print.verso().getCOSObject().setItem(COSName.GROUP, group);
            },
            print -> print.verso().setRotation(90),
            print -> print.document().getDocumentCatalog().setAcroForm(new PDAcroForm(print.document())),
            print -> print.catalog().setItem(COSName.OPEN_ACTION, new COSDictionary()),
            print -> {
                COSDictionary names = new COSDictionary();
                names.setItem("EmbeddedFiles", new COSDictionary());
                print.catalog().setItem(COSName.NAMES, names);
            },
            print -> print.catalog().setItem(COSName.OCPROPERTIES, new COSDictionary()));

    /** What goes wrong with a file for IngramSpark: PDF/X-1a, with a plate that bleeds, the last page blank. */
    static final List<Spoiling> BLED = List.of(
            print -> print.document().getDocument().setVersion(1.6f),
            print -> print.said().setCustomMetadataValue("GTS_PDFXVersion", null),
            print -> print.said().setCustomMetadataValue("GTS_PDFXConformance", null),
            print -> print.said().setTrapped("Unknown"),
            print -> print.said().setTitle(null),
            print -> print.catalog().removeItem(COSName.OUTPUT_INTENTS),
            print -> {
                StandardProtectionPolicy policy = new StandardProtectionPolicy("", "", new AccessPermission());
                policy.setEncryptionKeyLength(40);
                print.document().protect(policy);
                print.document().getDocument().setVersion(1.3f);
            },
            print -> print.write(print.document().getPage(print.document().getNumberOfPages() - 1), 100, 150),
            print -> print.verso().setBleedBox(print.verso().getTrimBox()),
            print -> print.widen(COSName.MEDIA_BOX, 20),
            print -> print.verso().getCOSObject().removeItem(COSName.TRIM_BOX),
            print -> print.verso().setBleedBox(new PDRectangle(50, 50, 200, 200)),
            print ->
                    print.paint(out -> out.drawImage(print.picture(1600, PDDeviceGray.INSTANCE, 90), 9, 100, 300, 300)),
            print -> print.draw(450, profiled(print), 90),
            print -> print.paint(out -> {
                COSArray space = new COSArray();
                space.add(COSName.LAB);
                COSDictionary white = new COSDictionary();
                COSArray point = new COSArray();
                point.setFloatArray(new float[] {0.95f, 1, 1.09f});
                white.setItem(COSName.WHITE_POINT, point);
                space.add(white);
                out.drawImage(print.picture(450, PDColorSpace.create(space), 90), 108, 270, 108, 108);
            }),
            print -> {
                print.verso().setMediaBox(new PDRectangle(-9, -9, 500, 700));
                print.verso().setBleedBox(new PDRectangle(-9, -9, 500, 700));
            });

    private static void keep(SpoiltPrint print, int pages) {
        while (print.document().getNumberOfPages() > pages) {
            print.document().removePage(pages);
        }
    }

    private static PDPage blank(SpoiltPrint print) {
        PDPage page = new PDPage(print.document().getPage(1).getMediaBox());
        page.setTrimBox(print.document().getPage(1).getTrimBox());
        return page;
    }

    private static void area(SpoiltPrint print, float... colour) throws IOException {
        print.paint(out -> {
            if (colour.length == 3) {
                out.setNonStrokingColor(colour[0], colour[1], colour[2]);
            } else {
                out.setNonStrokingColor(colour[0], colour[1], colour[2], colour[3]);
            }
            out.addRect(100, 100, 40, 40);
            out.fill();
        });
    }

    private interface Setting {
        void on(PDExtendedGraphicsState state);
    }

    private static void state(SpoiltPrint print, Setting setting) throws IOException {
        print.paint(out -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            setting.on(state);
            out.setGraphicsStateParameters(state);
            out.setNonStrokingColor(0f, 0f, 0f, 1f);
            out.addRect(100, 100, 40, 40);
            out.fill();
        });
    }

    private static PDColorSpace profiled(SpoiltPrint print) throws IOException {
        PDICCBased space = new PDICCBased(print.document());
        try (var out = space.getPDStream().createOutputStream()) {
            out.write(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        }
        space.getPDStream().getCOSObject().setInt(COSName.N, 3);
        return PDColorSpace.create(space.getCOSObject());
    }
}

package octavo.verify.preflight;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What the file as a whole says and holds (ISO 15930-1, 6). */
record FileRules(PDDocument document, PressRules rules, Findings findings) {

    private static final int MEGABYTE = 1_000_000;

    void look(int bytes) {
        if (bytes / MEGABYTE >= rules.megabytes()) {
            findings.add(
                    Fault.WEIGHT,
                    "the file weighs %d MB where %d may be sent".formatted(bytes / MEGABYTE, rules.megabytes()));
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (document.isEncrypted()) {
            findings.add(Fault.ENCRYPTION, "the file is encrypted");
        }
        if (catalog.containsKey(COSName.ACRO_FORM)) {
            findings.add(Fault.FORM, "the file holds a form to be filled in");
        }
        if (catalog.containsKey(COSName.OCPROPERTIES)) {
            findings.add(Fault.LAYERS, "the file has layers that can be hidden");
        }
        if (catalog.containsKey(COSName.OPEN_ACTION)
                || catalog.containsKey(COSName.AA)
                || holds(catalog, "JavaScript")) {
            findings.add(Fault.SCRIPT, "the file does something when it is opened");
        }
        if (holds(catalog, "EmbeddedFiles")) {
            findings.add(Fault.ATTACHMENT, "other files are attached");
        }
        if (!rules.fullMetadata()) {
            frugal(catalog, document.getDocumentInformation());
        }
        if (rules.pdfx()) {
            declarations(document.getDocumentInformation());
            intent(catalog);
        }
    }

    /** What a printer forbids who wants the pages and nothing else. */
    private void frugal(COSDictionary catalog, PDDocumentInformation said) {
        if (catalog.containsKey(COSName.OUTLINES)) {
            findings.add(Fault.OUTLINE, "the file has bookmarks");
        }
        if (catalog.containsKey(COSName.METADATA)
                || said.getAuthor() != null
                || said.getSubject() != null
                || said.getKeywords() != null) {
            findings.add(Fault.METADATA, "the file says more of itself than its title");
        }
    }

    private static boolean holds(COSDictionary catalog, String kind) {
        return catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names && names.containsKey(kind);
    }

    private void declarations(PDDocumentInformation said) {
        if (document.getVersion() > 1.31f) {
            findings.add(Fault.VERSION, String.format(Locale.ROOT, "the file is PDF %.1f", document.getVersion()));
        }
        if (!"PDF/X-1:2001".equals(said.getCustomMetadataValue("GTS_PDFXVersion"))) {
            findings.add(Fault.STANDARD, "the file does not say of what version of PDF/X it is");
        }
        if (!rules.standard().equals(said.getCustomMetadataValue("GTS_PDFXConformance"))) {
            findings.add(Fault.CONFORMANCE, "the file does not say that it conforms to " + rules.standard());
        }
        if (!List.of("True", "False").contains(String.valueOf(said.getTrapped()))) {
            findings.add(Fault.TRAPPED, "the file does not say whether it is trapped");
        }
        if (said.getTitle() == null || said.getCreationDate() == null || said.getModificationDate() == null) {
            findings.add(Fault.INFORMATION, "the file lacks its title or one of its dates");
        }
        COSArray identifier = document.getDocument().getDocumentID();
        if (identifier == null || identifier.size() != 2) {
            findings.add(Fault.IDENTIFIER, "the file has no identifier");
        }
    }

    private void intent(COSDictionary catalog) {
        COSBase intents = catalog.getDictionaryObject(COSName.OUTPUT_INTENTS);
        int found = 0;
        if (intents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                found += array.getObject(i) instanceof COSDictionary intent && names(intent) ? 1 : 0;
            }
        }
        if (found != 1) {
            findings.add(Fault.INTENT, "the file names no single output intent");
        }
    }

    private static boolean names(COSDictionary intent) {
        String condition = intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER, "");
        boolean known = intent.containsKey(COSName.REGISTRY_NAME) || intent.containsKey(COSName.DEST_OUTPUT_PROFILE);
        return "GTS_PDFX".equals(intent.getNameAsString(COSName.S)) && !condition.isEmpty() && known;
    }
}

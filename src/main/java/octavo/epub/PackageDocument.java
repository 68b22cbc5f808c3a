package octavo.epub;

import java.util.List;

/** The package document: metadata, manifest and spine; EPUB 3.3, section 5. */
final class PackageDocument {

    static final String FILE = "package.opf";

    private PackageDocument() {}

    /**
     * @param items every file but this one, in order
     * @param spine ids of the content documents in reading order
     */
    static byte[] write(PackageMetadata metadata, List<Item> items, List<String> spine, String direction) {
        Xml xml = new Xml();
        xml.start("package")
                .attribute("xmlns", "http://www.idpf.org/2007/opf")
                .attribute("version", "3.0")
                .attribute("unique-identifier", PackageMetadata.IDENTIFIER)
                .attribute("xml:lang", metadata.language())
                .attribute("prefix", "onix: http://www.editeur.org/ONIX/book/codelists/current.html#")
                .newline();
        metadata.write(xml);
        xml.newline().start("manifest");
        for (Item item : items) {
            xml.newline()
                    .start("item")
                    .attribute("id", item.getId())
                    .attribute("href", item.getHref())
                    .attribute("media-type", item.getMediaType().getName())
                    .attribute("properties", String.join(" ", item.properties()))
                    .end();
        }
        xml.newline().end().newline();
        xml.start("spine").attribute("toc", "ncx").attribute("page-progression-direction", direction);
        for (String id : spine) {
            xml.newline().start("itemref").attribute("idref", id).end();
        }
        xml.newline().end().newline();
        return xml.bytes();
    }
}

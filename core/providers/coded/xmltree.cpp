// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/coded/xmltree.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace doorplate {

namespace {

constexpr int deepest = 20; // an answer of ours has about six floors

bool readElement(QXmlStreamReader &reader, XmlElement &element, int depth)
{
    element.name = reader.name().toString();
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            XmlElement inner;
            if (depth >= deepest || !readElement(reader, inner, depth + 1))
                return false;
            element.children += inner;
            break;
        }
        case QXmlStreamReader::EndElement:
            element.text = element.children.isEmpty() ? text : QString();
            return true;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return false;
}

void writeContent(QXmlStreamWriter &writer, const XmlElement &element)
{
    if (element.children.isEmpty())
        writer.writeCharacters(element.text);
    for (const XmlElement &child : element.children) {
        writer.writeStartElement(child.name);
        writeContent(writer, child);
        writer.writeEndElement();
    }
}

} // namespace

const XmlElement *XmlElement::child(QStringView wanted) const
{
    const auto found =
        std::find_if(children.cbegin(), children.cend(), [wanted](const auto &one) { return one.name == wanted; });
    return found == children.cend() ? nullptr : &*found;
}

QString XmlElement::textOf(QStringView wanted) const
{
    const XmlElement *found = child(wanted);
    return found ? found->text.trimmed() : QString();
}

QList<XmlElement> XmlElement::childrenOf(QStringView wanted) const
{
    const XmlElement *found = child(wanted);
    return found ? found->children : QList<XmlElement>();
}

std::optional<XmlElement> readXml(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    XmlElement root;
    if (!reader.readNextStartElement() || !readElement(reader, root, 0))
        return std::nullopt;
    while (!reader.atEnd())
        reader.readNext(); // a second root, or rubbish behind the first, is an error too
    return reader.hasError() ? std::nullopt : std::optional(root);
}

QByteArray writtenXml(const XmlElement &root, const QString &nameSpace)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument();
    writer.writeStartElement(root.name);
    writer.writeDefaultNamespace(nameSpace);
    writeContent(writer, root);
    writer.writeEndElement();
    writer.writeEndDocument();
    return bytes.trimmed();
}

} // namespace doorplate

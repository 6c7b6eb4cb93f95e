' Opens a workbook, types a text into one cell as a person would, and saves it in another format.
Sub ChangeCell(source As String, sheet As String, cell As String, text As String, target As String, filter As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim document As Object
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  If Len(cell) > 0 Then
    Dim place As Object
    place = document.Sheets.getByName(sheet).getCellRangeByName(cell)
    place.setFormula(text)
  End If
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = filter
  document.storeToURL(target, saving())
  document.close(True)
End Sub

### The page in the frame that another page shows.

frame-title = Calculate a social investment
frame-unheard = The calculator gets no answer from the page around it, so it does not know which guideline applies. Reload the page. If that does not help, whoever runs the page needs to check the address of the calculator.

/** The look of every page. */
import './tokens.css'
import './base.css'
import './parts.css'
import './layout.css'

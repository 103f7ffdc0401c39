<h1>Search</h1>
<!-- ruleid: php-blade-unescaped-request -->
<p>Results for {!! request('words') !!}</p>
<!-- ruleid: php-blade-unescaped-request -->
<input name="mail" value="{!! old('mail') !!}">
<!-- ok: php-blade-unescaped-request -->
<p>Results for {{ request('words') }}</p>
<!-- ok: php-blade-unescaped-request -->
<div>{!! $article->html !!}</div>
